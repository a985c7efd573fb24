package mingzhang.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/** Where themes are looked for: the user's folder first, then those that the program brings. */
final class ThemePlaces {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern PACKED = Pattern.compile("themes/([^/]+)/theme\\.yaml");
  private static final String DEFAULT = "/themes/civic/theme.yaml";

  private final Path folder;
  private final Findings findings;

  ThemePlaces(Path folder, Findings findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /** The theme of that name; a folder is one if it has a theme.yaml. */
  Optional<ThemeFiles> find(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    if (isTheme(folder.resolve(name))) {
      return Optional.of(files(folder, name));
    }
    return program(name);
  }

  /** The theme {@code civic} as the program brings it, which has every name that is asked for. */
  ThemeFiles civic() {
    return program("civic").orElseThrow();
  }

  /** One file of it, found without a look at the names of all files of the program. */
  static Optional<byte[]> civic(String file) {
    try (InputStream in = ThemePlaces.class.getResourceAsStream("/themes/civic/" + file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<ThemeFiles> program(String name) {
    return jar()
        .map(jar -> (ThemeFiles) new PackedFiles(jar, "themes/" + name + "/"))
        .or(() -> classes().filter(c -> isTheme(c.resolve(name))).map(c -> files(c, name)))
        .filter(files -> files.names().contains(Theme.FILE));
  }

  /** A folder that would be the theme of that name if it were written in lower case. */
  Optional<String> otherwiseWritten(String name) {
    return all().stream().filter(n -> !n.equals(name) && n.equalsIgnoreCase(name)).findFirst();
  }

  /** Every theme that there is. */
  NavigableSet<String> names() {
    NavigableSet<String> names = all();
    names.removeIf(name -> !NAME.matcher(name).matches());
    return names;
  }

  private NavigableSet<String> all() {
    NavigableSet<String> names = new TreeSet<>();
    Stream.concat(Stream.of(folder), classes().stream()).forEach(at -> addThemes(at, names));
    jar()
        .ifPresent(
            jar ->
                jar.stream()
                    .map(entry -> PACKED.matcher(entry.getName()))
                    .filter(Matcher::matches)
                    .forEach(match -> names.add(match.group(1))));
    return names;
  }

  private void addThemes(Path at, NavigableSet<String> names) {
    if (Files.isDirectory(at)) {
      try (Stream<Path> inside = Files.list(at)) {
        inside.filter(ThemePlaces::isTheme).forEach(f -> names.add(f.getFileName().toString()));
      } catch (IOException e) {
        findings.add(Finding.error("theme-unreadable", Place.of("themes")));
      }
    }
  }

  private ThemeFiles files(Path at, String name) {
    return new FolderFiles(at.resolve(name), "themes/" + name, findings);
  }

  private static boolean isTheme(Path folder) {
    return Files.isRegularFile(folder.resolve(Theme.FILE));
  }

  private static URL known() {
    return Objects.requireNonNull(ThemePlaces.class.getResource(DEFAULT), DEFAULT);
  }

  /** The jar that brings the themes, if the program runs from one. */
  private static Optional<JarFile> jar() {
    try {
      return known().openConnection() instanceof JarURLConnection jar
          ? Optional.of(jar.getJarFile())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of classes that brings the themes, if the program runs from one. */
  private static Optional<Path> classes() {
    URL known = known();
    return known.getProtocol().equals("file")
        ? Optional.of(Path.of(URI.create(known + "/../..")).normalize())
        : Optional.empty();
  }
}
