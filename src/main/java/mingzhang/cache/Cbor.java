package mingzhang.cache;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.nio.ByteBuffer;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

/** Records as bytes and back, in CBOR (RFC 8949): small, and numbers keep their digits. */
final class Cbor {
  private static final ObjectMapper MAPPER =
      CBORMapper.builder()
          .changeDefaultVisibility(
              v ->
                  v.withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE)
                      .withFieldVisibility(Visibility.ANY))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private Cbor() {}

  /** The bytes of a record. */
  static byte[] bytes(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  /** The record of some bytes; empty if they are not of its form. */
  static <T> Optional<T> read(ByteBuffer bytes, Class<T> type) {
    try {
      return Optional.ofNullable(
          MAPPER.readValue(
              bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining(), type));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
