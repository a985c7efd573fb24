package mingzhang.start;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mingzhang.check.OneKind;
import mingzhang.model.DisclosureKind;
import mingzhang.model.Ids;
import mingzhang.model.Unit;
import mingzhang.read.Content;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Message;
import mingzhang.report.Messages;
import mingzhang.report.Place;
import mingzhang.standard.Standard;

/** Makes the draft of a unit's disclosure, and a site around it where there is none. */
public final class NewUnit {
  private final Path root;
  private final String shown;
  private final Findings findings;

  /**
   * Prepares for a content folder, which need not exist.
   *
   * @param shown how the user calls it
   */
  public NewUnit(Path root, String shown, Findings findings) {
    this.root = root;
    this.shown = shown;
    this.findings = findings;
  }

  /**
   * Writes the files.
   *
   * @param id folder of the unit
   * @param name its official name; empty where it is not known yet
   * @param site whether {@code site.yaml} is made too
   * @return how many files; 0 after a finding
   */
  public int write(String standard, int year, String id, String name, boolean site) {
    if (!Ids.isId(id)) {
      findings.add(
          Finding.error("bad-name", Place.of(shown + "/budgets/" + year + "/" + id), id)
              .withHint(Ids.hint(id)));
      return 0;
    }
    if (year < 1900 || year > 2099) {
      findings.add(
          Finding.error("bad-year", Place.of(shown + "/budgets/" + year), String.valueOf(year)));
      return 0;
    }
    Content content = new Content(root, shown, findings);
    Place at = Place.of(shown + "/budgets/" + year + "/" + id);
    Optional<Standard> found = content.standard(standard, year, at);
    if (found.isEmpty()) {
      return 0;
    }
    if (!site && !fits(found.get(), content, at)) {
      return 0;
    }
    Messages words = Messages.in(found.get().language());
    String official = name.isEmpty() ? words.text(Message.of("start.name")) : name;
    Map<String, String> files = new LinkedHashMap<>();
    if (site) {
      files.put("site.yaml", site(found.get(), official, words));
    }
    Unit unit = new Unit(id, official, official, "", "");
    files.putAll(DisclosureSkeleton.files(found.get(), year, Former.none(unit)));
    return NewFiles.write(root, shown, files, findings);
  }

  /** Whether a standard is of the kind of the site; one that cannot be read is told by check. */
  private boolean fits(Standard standard, Content content, Place at) {
    content
        .with(new Findings())
        .site()
        .ifPresent(site -> OneKind.check(standard, site.kind(), at, findings));
    return !findings.hasErrors();
  }

  private static String site(Standard standard, String name, Messages words) {
    return "title: "
        + YamlText.of(words.text(Message.of("start.title." + standard.kind().word(), name)))
        + "\nlanguage: "
        + standard.language()
        + (standard.kind() == DisclosureKind.BUDGET ? "" : "\nkind: " + standard.kind().word())
        + "\npublisher: "
        + YamlText.of(name)
        + "\n# "
        + words.text(Message.of("start.base_url"))
        + "\n# base_url: https://…/\ncontacts: []\n";
  }
}
