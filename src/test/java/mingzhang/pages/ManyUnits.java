package mingzhang.pages;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes content of several units and years from the sample: other names, multiples of its figures.
 */
final class ManyUnits {
  static final Path SAMPLE = Path.of("content");
  private static final Path STANDARDS = Path.of("src/main/resources/standards");
  private static final String STANDARD = "shanxi-unit-budget-2025";
  private static final Path DISCLOSURE = SAMPLE.resolve("budgets/2025/government-office");
  private static final Pattern FIGURE = Pattern.compile("(?<=: )-?\\d+\\.\\d\\d(?=[,}\\n])");
  private static final Pattern FUNDS = Pattern.compile("(?<=(?:period|year): )\\d+(?=[,}])");

  private final Path content;

  /** Content without disclosures. */
  ManyUnits(Path content) throws IOException {
    this.content = content;
    copy(SAMPLE, content, p -> !p.startsWith(SAMPLE.resolve("budgets")));
    standard();
  }

  /** The sample's standard without its rules: multiples of rounded figures do not add up. */
  private void standard() throws IOException {
    Path standards = content.resolve("standards");
    copy(STANDARDS.resolve(STANDARD), standards.resolve("unchecked"), p -> true);
    String text = Files.readString(STANDARDS.resolve(STANDARD + ".yaml"));
    text =
        text.substring(0, text.indexOf("\nrules:") + 1).replace("id: " + STANDARD, "id: unchecked");
    Files.writeString(standards.resolve("unchecked.yaml"), text);
  }

  Path content() {
    return content;
  }

  /** Adds a disclosure with the sample's figures times a whole number. */
  Path add(int year, String unit, String name, int times) throws IOException {
    Path folder = content.resolve("budgets/" + year + "/" + unit);
    copy(DISCLOSURE, folder, p -> true);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        String text = Files.readString(file);
        text = text.replace("name: 长治市上党区人民政府办公室", "name: " + name);
        text = text.replace("short_name: 区政府办", "short_name: " + name);
        text = text.replace("standard: " + STANDARD, "standard: unchecked");
        text = scale(scale(text, FIGURE, times), FUNDS, times);
        Files.writeString(file, text);
      }
    }
    return folder;
  }

  /** Replaces words of a file; fails where they are not there. */
  static void edit(Path file, String words, String by) throws IOException {
    String text = Files.readString(file);
    if (!text.contains(words)) {
      throw new IllegalArgumentException(file + " does not hold " + words);
    }
    Files.writeString(file, text.replace(words, by));
  }

  private static String scale(String text, Pattern figures, int times) {
    return figures
        .matcher(text)
        .replaceAll(
            m -> new BigDecimal(m.group()).multiply(BigDecimal.valueOf(times)).toPlainString());
  }

  private interface Wanted {
    boolean test(Path path);
  }

  private static void copy(Path from, Path to, Wanted wanted) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.filter(wanted::test).toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(path, target);
        }
      }
    }
  }
}
