package mingzhang.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads YAML 1.2 into a tree of places, in the narrow form of the content guide: one document,
 * mappings, lists and text; no anchors, aliases, tags, merge keys and no key twice.
 *
 * <p>Values are not interpreted: what the author wrote is what the tree holds.
 */
public final class Yaml {
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .loadSettings(
              LoadSettings.builder()
                  .setCodePointLimit(Integer.MAX_VALUE)
                  .setAllowDuplicateKeys(true)
                  .setSchema(new TextSchema())
                  .build())
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /** A line before the document: blank, or a comment. */
  private static final Pattern LEADING = Pattern.compile("\\s*(#.*)?");

  private Yaml() {}

  /**
   * Reads a file whose outermost level is a mapping.
   *
   * <p>A file without content is an empty mapping whose place is the file.
   *
   * @return the mapping, or empty if the file cannot be understood; then at least one finding says
   *     why
   */
  public static Optional<Mapping> mapping(SourceFile source, Findings findings) {
    Optional<Place> directive = directive(source);
    if (directive.isPresent()) {
      findings.add(Finding.error("directive", directive.get()).withHint("directive"));
      return Optional.empty();
    }
    Optional<Node> root = read(source, findings);
    if (root.isPresent() && !(root.get() instanceof Mapping)) {
      findings.add(new YamlSyntax(source, Optional.empty()).notMapping(root.get().place()));
    }
    return root.filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }

  private static Optional<Place> directive(SourceFile source) {
    int line = 1;
    while (line < source.lines() && LEADING.matcher(source.line(line)).matches()) {
      line++;
    }
    return source.line(line).startsWith("%")
        ? Optional.of(new Place(source.name(), line, 1))
        : Optional.empty();
  }

  private static Optional<Node> read(SourceFile source, Findings findings) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
      YamlTree tree = new YamlTree(parser, source, findings);
      try {
        if (parser.nextToken() == null) {
          return Optional.of(new Mapping(List.of(), Place.of(source.name())));
        }
        Node root = tree.node(1);
        tree.end();
        if (root instanceof Scalar scalar && scalar.isBlank()) {
          return Optional.of(new Mapping(List.of(), Place.of(source.name())));
        }
        return tree.isSound() ? Optional.of(root) : Optional.empty();
      } catch (YamlTree.TooDeep e) {
        return Optional.empty();
      } catch (JacksonException e) {
        if (tree.hasSlipped()) {
          return Optional.empty();
        }
        if (e.getCause() instanceof MarkedYamlEngineException stop) {
          findings.addAll(new YamlSyntax(source, tree.openBracket()).findings(stop));
        } else {
          findings.add(YamlSyntax.key(tree.nextKey()));
        }
        return Optional.empty();
      }
    }
  }
}
