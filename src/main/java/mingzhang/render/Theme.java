package mingzhang.render;

import java.util.Optional;
import mingzhang.read.MappingReader;
import mingzhang.read.Scalar;
import mingzhang.read.Yaml;
import mingzhang.report.Findings;

/**
 * One theme as its {@code theme.yaml} describes it.
 *
 * @param name name of its folder
 * @param parent the name of the theme that it extends and where that is written, or empty
 * @param files its files
 */
record Theme(String name, Optional<Scalar> parent, ThemeFiles files) {
  static final String FILE = "theme.yaml";

  /** Reads {@code theme.yaml}: {@code title} and {@code extends}, both optional. */
  static Theme read(String name, ThemeFiles files, Findings findings) {
    Optional<Scalar> parent =
        files
            .text(FILE)
            .flatMap(source -> Yaml.mapping(source, findings))
            .flatMap(
                mapping -> {
                  try (MappingReader reader = new MappingReader(mapping, findings)) {
                    reader.text("title");
                    return reader.scalar("extends");
                  }
                });
    return new Theme(name, parent, files);
  }
}
