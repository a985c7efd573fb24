package mingzhang.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import mingzhang.read.SourceFile;

/** A theme packed into the program's jar. */
final class PackedFiles implements ThemeFiles {
  private final JarFile jar;
  private final String prefix;
  private final NavigableSet<String> names = new TreeSet<>();

  PackedFiles(JarFile jar, String prefix) {
    this.jar = jar;
    this.prefix = prefix;
    jar.stream()
        .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix))
        .forEach(entry -> names.add(entry.getName().substring(prefix.length())));
  }

  @Override
  public NavigableSet<String> names() {
    return names;
  }

  @Override
  public Optional<SourceFile> text(String path) {
    return bytes(path)
        .map(bytes -> new SourceFile(shown(path), new String(bytes, StandardCharsets.UTF_8)));
  }

  @Override
  public Optional<byte[]> bytes(String path) {
    if (!names.contains(path)) {
      return Optional.empty();
    }
    try (InputStream in = jar.getInputStream(jar.getEntry(prefix + path))) {
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String shown(String path) {
    return "mingzhang.jar!/" + prefix + path;
  }
}
