package mingzhang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.write.Output;
import mingzhang.write.Written;

/** Files of a site in memory; pages and original documents are made when they are asked for. */
final class LiveFiles implements Output {
  private final Map<String, Supplier<Optional<byte[]>>> files = new ConcurrentHashMap<>();
  private final Path content;
  private final Findings findings;

  /** Files below the content folder are read when they are asked for, others at once. */
  LiveFiles(Path content, Findings findings) {
    this.content = content;
    this.findings = findings;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean takesUnsound() {
    return true;
  }

  @Override
  public void put(String path, byte[] bytes) {
    files.put(path, () -> Optional.of(bytes));
  }

  @Override
  public Optional<Written> copy(String path, Path source) {
    if (source.startsWith(content)) {
      files.put(path, () -> read(source));
    } else {
      read(source).ifPresent(bytes -> put(path, bytes));
    }
    return Optional.empty();
  }

  @Override
  public void page(String path, Supplier<Optional<byte[]>> page) {
    files.put(path, page);
  }

  /** A file of the site; empty where there is none or a finding says why it cannot be made. */
  Optional<byte[]> get(String path) {
    Supplier<Optional<byte[]>> file = files.get(path);
    try {
      return file == null ? Optional.empty() : file.get();
    } catch (RuntimeException e) {
      findings.add(failure(path, e));
      return Optional.empty();
    }
  }

  /** What could not be foreseen is told like everything else: a preview must survive it. */
  static Finding failure(String file, RuntimeException why) {
    return Finding.error("preview-failed", Place.of(file), why.toString());
  }

  private Optional<byte[]> read(Path source) {
    try {
      return Optional.of(Files.readAllBytes(source));
    } catch (IOException e) {
      findings.add(Finding.error("preview-failed", Place.of(source.toString()), e.toString()));
      return Optional.empty();
    }
  }
}
