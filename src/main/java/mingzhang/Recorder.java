package mingzhang;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import mingzhang.write.Output;
import mingzhang.write.OutputFolder;
import mingzhang.write.Written;

/** An output folder that notes what one disclosure puts into it. */
final class Recorder implements Output {
  private final OutputFolder out;
  private final Set<String> paths = new ConcurrentSkipListSet<>();

  Recorder(OutputFolder out) {
    this.out = out;
  }

  /** The files that it has taken; empty if one of them could not be. */
  Optional<Map<String, Written>> files() {
    Map<String, Written> files = new TreeMap<>();
    paths.forEach(path -> out.written(path).ifPresent(file -> files.put(path, file)));
    return files.size() == paths.size() ? Optional.of(files) : Optional.empty();
  }

  @Override
  public boolean isOpen() {
    return out.isOpen();
  }

  @Override
  public void put(String path, byte[] content) {
    paths.add(path);
    out.put(path, content);
  }

  @Override
  public void put(String path, byte[] content, String sha256) {
    paths.add(path);
    out.put(path, content, sha256);
  }

  @Override
  public Optional<Written> copy(String path, Path source) {
    paths.add(path);
    return out.copy(path, source);
  }

  @Override
  public boolean joins() {
    return out.joins();
  }

  @Override
  public Optional<Written> write(String path, Written.Body body) {
    paths.add(path);
    return out.write(path, body);
  }

  @Override
  public Optional<Path> taken(String path) {
    return out.taken(path);
  }

  @Override
  public void page(String path, Supplier<Optional<byte[]>> content) {
    paths.add(path);
    out.page(path, content);
  }
}
