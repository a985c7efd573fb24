package mingzhang.start;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.model.Disclosure;
import mingzhang.model.Figures;
import mingzhang.model.Reference;
import mingzhang.standard.Standard;

/**
 * The figures of a year that the next one compares itself with: those that it compared itself,
 * those in large type on its home page, and those of which the standard's texts tell the change.
 */
final class PriorFigures {
  private static final Pattern COMPARED =
      Pattern.compile("\\b(?:change|prior|has_prior)\\(\\s*\"([^\"]+)\"");

  private PriorFigures() {}

  /** Printed figures by reference; what has no figure is left out. */
  static Map<String, String> of(Disclosure disclosure, Standard standard) {
    Set<String> references = new LinkedHashSet<>(disclosure.prior().keySet());
    standard.presentation().keyFigures().forEach(k -> references.add(k.figure()));
    for (Standard.Section section : standard.sections()) {
      if (standard.texts().containsKey(section.id())) {
        Matcher compared = COMPARED.matcher(standard.texts().get(section.id()).markdown());
        while (compared.find()) {
          references.add(compared.group(1));
        }
      }
    }
    Figures figures = new Figures(disclosure);
    Map<String, String> prior = new LinkedHashMap<>();
    for (String written : references) {
      Reference reference = Reference.parse(written);
      if (reference != null
          && !figures.isOpen(reference)
          && figures.find(reference) instanceof Figures.Found found
          && !found.figure().nil()) {
        prior.put(written, found.figure().digits());
      }
    }
    return prior;
  }
}
