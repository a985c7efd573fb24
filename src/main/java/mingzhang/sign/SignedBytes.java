package mingzhang.sign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.crypto.Signer;

/** The bytes of a file on their way to a signature, piece by piece. */
final class SignedBytes {
  /** Ed25519 needs a file twice, so it is kept in memory; larger files need another kind of key. */
  static final long LARGEST_FOR_ED25519 = 128L << 20;

  private SignedBytes() {}

  static boolean fits(Path file, KeyKind kind) throws IOException {
    return kind != KeyKind.ED25519 || Files.size(file) <= LARGEST_FOR_ED25519;
  }

  static void feed(Path file, Signer signer) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        signer.update(buffer, 0, n);
      }
    }
  }
}
