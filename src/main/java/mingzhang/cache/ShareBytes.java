package mingzhang.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A share as bytes: the key that it was made under, 64 characters, then the share in CBOR. */
public final class ShareBytes {
  private static final int KEY = 64;

  private ShareBytes() {}

  /** The bytes of a share. */
  public static byte[] of(String key, Share share) {
    byte[] content = Cbor.bytes(share);
    return ByteBuffer.allocate(KEY + content.length)
        .put(key.getBytes(StandardCharsets.US_ASCII))
        .put(content)
        .array();
  }

  /** The share of some bytes; empty if it was made under another key or they are no share. */
  public static Optional<Share> read(byte[] bytes, String key) {
    return bytes.length > KEY && key.equals(new String(bytes, 0, KEY, StandardCharsets.US_ASCII))
        ? Cbor.read(ByteBuffer.wrap(bytes, KEY, bytes.length - KEY), Share.class)
        : Optional.empty();
  }
}
