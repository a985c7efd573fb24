package mingzhang.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mingzhang.model.Sha256;
import mingzhang.write.Manifest;
import mingzhang.write.OutputFolder;

/**
 * The finished part of a build: an output folder with the files of some disclosures and, under
 * {@code shares/}, their shares and a list of them.
 */
public final class Part {
  private static final String FOLDER = "shares/";
  private static final String LIST = FOLDER + "part";

  /**
   * What a part says of itself.
   *
   * @param number which it is, from 1
   * @param of how many there are
   * @param disclosures what it has, for example {@code 2025/office}
   */
  public record Head(int number, int of, List<String> disclosures) {}

  private final Path folder;
  private final Manifest manifest;
  private final Head head;

  private Part(Path folder, Manifest manifest, Head head) {
    this.folder = folder;
    this.manifest = manifest;
    this.head = head;
  }

  /** Opens a part; empty if the folder is none that was written to the end. */
  public static Optional<Part> open(Path folder) throws IOException {
    Optional<Manifest> manifest = Manifest.in(folder);
    if (manifest.isEmpty()) {
      return Optional.empty();
    }
    return bytes(folder, manifest.get(), LIST)
        .flatMap(bytes -> Cbor.read(ByteBuffer.wrap(bytes), Head.class))
        .map(head -> new Part(folder, manifest.get(), head));
  }

  /** What it says of itself. */
  public Head head() {
    return head;
  }

  /** The share of a disclosure; empty if it is not whole or was made under another key. */
  public Optional<Share> share(String at, String key) throws IOException {
    return bytes(folder, manifest, path(at)).flatMap(bytes -> ShareBytes.read(bytes, key));
  }

  /** Where a file of the site lies. */
  public Path file(String path) {
    return folder.resolve(path);
  }

  /** Puts a share into a part. */
  public static void put(String at, String key, Share share, OutputFolder out) {
    out.put(path(at), ShareBytes.of(key, share));
  }

  /** Puts what a part says of itself. */
  public static void put(Head head, OutputFolder out) {
    out.put(LIST, Cbor.bytes(head));
  }

  private static String path(String at) {
    return FOLDER + at.replace('/', '-');
  }

  /** The bytes of a file that the manifest vouches for. */
  private static Optional<byte[]> bytes(Path folder, Manifest manifest, String path)
      throws IOException {
    String digest = manifest.digests().get(path);
    Path file = folder.resolve(path);
    if (digest == null || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    return digest.equals(Sha256.of(bytes)) ? Optional.of(bytes) : Optional.empty();
  }
}
