package mingzhang.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingzhang.read.Mapping;
import mingzhang.read.MappingReader;
import mingzhang.read.SourceFiles;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/** Reads and writes {@code archive/<year>.yaml} of a content folder. */
public final class Registration {
  /** The folder in the content. */
  public static final String FOLDER = "archive";

  private static final List<String> FORMS = List.of("bagit", "warc", "wacz");

  private final Path folder;
  private final SourceFiles files;
  private final Findings findings;

  /** With the content folder. */
  public Registration(Path content, SourceFiles files, Findings findings) {
    this.folder = content.resolve(FOLDER);
    this.files = files;
    this.findings = findings;
  }

  /** The file that registers a year. */
  public static Path file(Path content, int year) {
    return content.resolve(FOLDER).resolve(year + ".yaml");
  }

  /**
   * The registered years, the earliest first; the digest of each file is compared with its file.
   */
  public List<Registered> all() {
    List<Registered> all = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return all;
    }
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.filter(f -> name(f).endsWith(".yaml")).sorted().toList()) {
        if (!name(file).matches("(19|20)\\d\\d\\.yaml")) {
          findings.add(
              Finding.error(
                  "bad-year", Place.of(files.name(file)), name(file).replace(".yaml", "")));
        } else {
          files.yaml(file).map(m -> read(file, m)).ifPresent(all::add);
        }
      }
    } catch (IOException e) {
      findings.add(Finding.error("folder-unreadable", Place.of(files.name(folder))));
    }
    return all;
  }

  private Registered read(Path file, Mapping mapping) {
    try (MappingReader m = new MappingReader(mapping, findings)) {
      int year = Integer.parseInt(name(file).substring(0, 4));
      List<Registered.Kept> kept = new ArrayList<>();
      List<MappingReader> files = m.mappings("files");
      files.forEach(f -> kept(f).ifPresent(kept::add));
      List<Registered.Corrected> corrected =
          m.mappings("corrections").stream()
              .map(
                  c ->
                      new Registered.Corrected(
                          day(c), c.requiredText("file"), c.requiredText("reason")))
              .toList();
      Place place = Place.of(this.files.name(file));
      String archived = m.requiredText("archived");
      Registered registered = new Registered(year, archived, kept, corrected, place);
      if (files.stream().noneMatch(f -> f.text("form").orElse("").equals("bagit"))) {
        findings.add(Finding.error("archive-without-bag", place));
      }
      return registered;
    }
  }

  private static String day(MappingReader correction) {
    if (!correction.has("date")) {
      correction.missing("date");
    }
    return correction.date("date").map(Object::toString).orElse("");
  }

  private Optional<Registered.Kept> kept(MappingReader f) {
    Optional<Form> form = f.choice("form", FORMS).flatMap(Form::of);
    String name = f.requiredText("file");
    FileDigest digest = new FileDigest(0, f.requiredText("sha256"), f.text("sm3").orElse(""), 0);
    Path path = folder.resolve(name);
    Place place = f.place("file");
    if (form.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    if (name.contains("/") || !Files.isRegularFile(path)) {
      findings.add(Finding.error("archive-not-found", place).withHint("archive-restore"));
      return Optional.empty();
    }
    try {
      FileDigest now = FileDigest.of(path);
      boolean sm3 = digest.sm3().isEmpty() || digest.sm3().equals(now.sm3());
      if (!now.sha256().equals(digest.sha256()) || !sm3) {
        Place wrong = f.place(now.sha256().equals(digest.sha256()) ? "sm3" : "sha256");
        String told = now.sha256().equals(digest.sha256()) ? now.sm3() : now.sha256();
        findings.add(Finding.error("archive-digest", wrong, name, told).withHint("archive-digest"));
        return Optional.empty();
      }
      return Optional.of(new Registered.Kept(form.get(), name, path, now));
    } catch (IOException e) {
      findings.add(
          Finding.error("archive-unreadable", place, String.valueOf(e.getMessage()))
              .withHint("archive-restore"));
      return Optional.empty();
    }
  }

  /** Registers a year. */
  public static void write(Path content, int year, String archived, List<Made> made)
      throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("archived: ").append(archived).append("\nfiles:\n");
    for (Made file : made) {
      text.append("  - form: ").append(file.form().word());
      text.append("\n    file: ").append(file.path().getFileName());
      text.append("\n    sha256: \"").append(file.digest().sha256());
      text.append("\"\n    sm3: \"").append(file.digest().sm3()).append("\"\n");
    }
    Files.write(file(content, year), text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
