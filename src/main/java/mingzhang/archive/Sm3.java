package mingzhang.archive;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** SM3 (GB/T 32905-2016) as 64 lower-case hexadecimal digits. */
final class Sm3 {
  private final SM3Digest digest = new SM3Digest();

  /** The digest of some bytes. */
  static String of(byte[] bytes) {
    Sm3 sm3 = new Sm3();
    sm3.update(bytes, bytes.length);
    return sm3.hex();
  }

  /** Takes the first bytes of an array. */
  void update(byte[] bytes, int length) {
    digest.update(bytes, 0, length);
  }

  /** Ends the digest. */
  String hex() {
    byte[] result = new byte[digest.getDigestSize()];
    digest.doFinal(result, 0);
    return HexFormat.of().formatHex(result);
  }
}
