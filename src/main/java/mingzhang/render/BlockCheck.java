package mingzhang.render;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Nearest;
import mingzhang.template.Outline;
import mingzhang.template.TemplateEngine;

/**
 * Looks for what a template that extends another one says and no page shows: a block that the other
 * does not have, and what stands outside of all blocks.
 */
final class BlockCheck {
  private final TemplateEngine engine;
  private final Set<String> mentioned;
  private final Findings findings;

  /**
   * A check that tells what it finds.
   *
   * @param mentioned what stands in quotes in templates: {@code block("stamp")} prints a block of
   *     any name
   */
  BlockCheck(TemplateEngine engine, Set<String> mentioned, Findings findings) {
    this.engine = engine;
    this.mentioned = mentioned;
    this.findings = findings;
  }

  /** Looks through a template; what cannot be read of it is told when it is rendered. */
  void run(String template) {
    Optional<Outline> outline = engine.outline(template);
    Optional<Set<String>> known =
        outline.flatMap(Outline::parent).flatMap(name -> blocks(name, new HashSet<>()));
    if (outline.isEmpty() || known.isEmpty()) {
      return;
    }
    outline.get().blocks().stream()
        .filter(Outline.Block::outermost)
        .filter(b -> !known.get().contains(b.name()) && !mentioned.contains(b.name()))
        .forEach(b -> findings.add(unused(b, known.get())));
    outline
        .get()
        .outside()
        .ifPresent(
            place ->
                findings.add(
                    Finding.warning("theme-outside-blocks", place)
                        .withHint("theme-outside-blocks")));
  }

  private static Finding unused(Outline.Block block, Set<String> known) {
    Finding finding = Finding.warning("theme-block-unused", block.place(), block.name());
    if (known.isEmpty()) {
      return finding;
    }
    return Nearest.to(block.name(), known)
        .map(n -> finding.withHint("template-nearest", n))
        .orElseGet(() -> finding.withHint("template-existing", String.join(", ", known)));
  }

  /** The blocks of a template and of those that it extends; empty if one of them is not known. */
  private Optional<Set<String>> blocks(String template, Set<String> seen) {
    Optional<Outline> outline = seen.add(template) ? engine.outline(template) : Optional.empty();
    if (outline.isEmpty()) {
      return Optional.empty();
    }
    Set<String> names = new TreeSet<>();
    outline.get().blocks().forEach(b -> names.add(b.name()));
    if (outline.get().parent().isPresent()) {
      Optional<Set<String>> above = blocks(outline.get().parent().get(), seen);
      if (above.isEmpty()) {
        return above;
      }
      names.addAll(above.get());
    }
    return Optional.of(names);
  }
}
