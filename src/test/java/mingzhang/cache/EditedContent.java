package mingzhang.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sources of a small site with units, years, pages and a theme of its own, in a folder. */
public record EditedContent(Path folder) {
  private static final Path MINIMAL = Path.of("src/test/resources/sites/minimal/content");

  /** Writes them: three units in 2025, one of them in 2024 too. */
  public static EditedContent in(Path folder) throws IOException {
    EditedContent content = new EditedContent(folder);
    try (Stream<Path> files = Files.walk(MINIMAL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.write("content/" + MINIMAL.relativize(file), Files.readString(file));
      }
    }
    content.copy("2025/office", "2025/park");
    content.copy("2025/office", "2025/school");
    content.copy("2025/office", "2024/office");
    content.name("2025/park", "云岭镇公园");
    content.name("2025/school", "云岭镇中心小学");
    content.append("content/site.yaml", "theme: own\n");
    content.write("content/glossary.yaml", "terms:\n  - {term: 路灯, definition: 街上的灯。}\n");
    content.write(
        "content/pages/about.md",
        "title=关于本站\ndate=2025-02-05\ntype=page\nstatus=published\n~~~~~~\n本站公开预算。\n");
    content.write("themes/own/theme.yaml", "title: 自己的主题\nextends: civic\n");
    return content;
  }

  /**
   * Writes a department, whose sums are only looked at.
   *
   * @param at for example {@code 2025/town}
   * @param units ids of its units
   */
  public void department(String at, List<String> units) throws IOException {
    write(
        "content/standards/town-department.yaml",
        """
        extends: town
        id: town-department
        title: 镇级部门预算公开
        scope: department
        rules:
          - {id: units, kind: units, severity: hint, columns: [revenue/total], figures: ["fact:staff"], title: 部门等于单位之和}
        """);
    String folder = "content/budgets/" + at + "/";
    write(
        folder + "disclosure.yaml",
        """
        standard: town-department
        unit: {name: 云岭镇}
        units: %s
        dates: {approved: 2025-01-20, published: 2025-02-05}
        facts: {staff: 24}
        reasons: {income: 主要原因是新增路灯项目}
        """
            .formatted(units));
    write(folder + "overview.md", "## 职责\n\n负责全镇的行政事务。\n");
    write(
        folder + "tables/revenue.yaml",
        Files.readString(MINIMAL.resolve("budgets/2025/office/tables/revenue.yaml")));
  }

  /** Names in a folder. */
  public static List<String> list(Path at) throws IOException {
    try (Stream<Path> all = Files.list(at)) {
      return all.map(p -> p.getFileName().toString())
          .filter(name -> !name.contains("."))
          .sorted()
          .toList();
    }
  }

  /** All disclosures, for example {@code 2025/office}. */
  public List<String> disclosures() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("content/budgets"), 2)) {
      return all.map(p -> folder.resolve("content/budgets").relativize(p).toString())
          .filter(p -> p.contains("/"))
          .sorted()
          .toList();
    }
  }

  public boolean has(String file) {
    return Files.exists(folder.resolve(file));
  }

  public String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  public void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  public void append(String file, String text) throws IOException {
    write(file, read(file) + text);
  }

  /** Replaces what a pattern finds, if the file is there. */
  void replace(String file, String pattern, String with) throws IOException {
    if (has(file)) {
      write(file, read(file).replaceAll(pattern, with));
    }
  }

  public void name(String at, String name) throws IOException {
    String file = "content/budgets/" + at + "/disclosure.yaml";
    write(file, read(file).replaceFirst("name: [^,}]*", "name: " + name));
  }

  public void copy(String from, String to) throws IOException {
    Path source = folder.resolve("content/budgets/" + from);
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write("content/budgets/" + to + "/" + source.relativize(file), Files.readString(file));
      }
    }
  }

  public void remove(String below) throws IOException {
    Path at = folder.resolve(below);
    if (Files.exists(at)) {
      try (Stream<Path> files = Files.walk(at)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Every file of a folder with its bytes, one character for each. */
  public static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = folder.relativize(file).toString();
          if (!name.startsWith(".mingzhang")) {
            bytes.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
          }
        }
      }
    }
    return bytes;
  }

  /** What the sources are now, to go back to. */
  public Map<String, String> remember() throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (String part : Arrays.asList("content", "themes")) {
      bytes(folder.resolve(part)).forEach((name, text) -> all.put(part + "/" + name, text));
    }
    return all;
  }

  /** Goes back to what they were; a file that is the same is left alone. */
  public void goBack(Map<String, String> before) throws IOException {
    Map<String, String> now = remember();
    for (String file : now.keySet()) {
      if (!before.containsKey(file)) {
        Files.delete(folder.resolve(file));
      }
    }
    for (Map.Entry<String, String> file : before.entrySet()) {
      if (!file.getValue().equals(now.get(file.getKey()))) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    try (Stream<Path> all = Files.walk(folder.resolve("content"))) {
      for (Path path : all.sorted(Comparator.reverseOrder()).filter(Files::isDirectory).toList()) {
        if (isEmpty(path)) {
          Files.delete(path);
        }
      }
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  /** Removes a file if it is there, else writes it. */
  void toggle(String file, String text) throws IOException {
    if (has(file)) {
      remove(file);
    } else {
      write(file, text);
    }
  }
}
