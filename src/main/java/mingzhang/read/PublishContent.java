package mingzhang.read;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mingzhang.model.Target;
import mingzhang.model.Waiver;
import mingzhang.report.Findings;

/**
 * What publishing needs of a content folder that a build has found to be in order.
 *
 * @param root the content folder
 * @param shown how the user calls it
 */
public record PublishContent(Path root, String shown) {
  /** Where the site is published to, in the order written. */
  public List<Target> targets() {
    Findings told = new Findings(); // by the build
    return new SourceFiles(root, shown, told)
        .yaml(root.resolve("site.yaml"))
        .map(m -> TargetReader.targets(new MappingReader(m, told), told))
        .orElse(List.of());
  }

  /** The broken rules that offices answer for, of all disclosures. */
  public List<Waiver> waivers() {
    return new Content(root, shown, new Findings())
        .locations().stream().flatMap(this::waivers).toList();
  }

  private Stream<Waiver> waivers(Content.Location at) {
    Findings told = new Findings(); // by the build
    return new SourceFiles(root, shown, told)
            .yaml(at.folder().resolve("disclosure.yaml"))
            .map(m -> new MappingReader(m, told).mappings("waivers"))
            .orElse(List.of())
            .stream()
            .map(
                w ->
                    new Waiver(
                        w.text("rule").orElse(""),
                        w.text("where").orElse(""),
                        w.text("reason").orElse(""),
                        w.text("date").orElse(""),
                        w.place()));
  }
}
