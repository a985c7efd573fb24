package mingzhang.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mingzhang.model.MediaTypes;
import mingzhang.model.Sha256;
import mingzhang.pages.Href;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * A snapshot as a WARC file (1.1, ISO 28500:2017, GB/T 33994-2017): a {@code warcinfo} record, then
 * a {@code resource} record for each file, by path, with block and payload digests (SHA-256).
 *
 * <p>Records are not compressed: the bytes then depend on the snapshot alone, on any machine.
 */
final class Warc {
  /** The digest that records have. */
  static final String ALGORITHM = "SHA-256";

  private Warc() {}

  /**
   * Where a file stands.
   *
   * @param path the file
   * @param url its address
   * @param offset first byte of its record
   * @param length bytes of its record
   */
  record Position(String path, String url, long offset, long length) {}

  /** Writes the records and tells where they stand; the stream stays open. */
  static List<Position> write(OutputStream out, Contents snapshot, Inventory inventory)
      throws IOException {
    List<Position> positions = new ArrayList<>();
    Instant date = instant(inventory);
    WarcWriter writer = new WarcWriter(Channels.newChannel(out), WarcCompression.NONE);
    Warcinfo info = info(inventory, date);
    writer.write(info);
    for (String path : snapshot.paths()) {
      long offset = writer.position();
      String url = inventory.header().address() + Href.encode(path);
      writer.write(resource(url, path, snapshot.bytes(path), date, info.id()));
      positions.add(new Position(path, url, offset, writer.position() - offset));
    }
    return positions;
  }

  /** The midnight (UTC) of the day of archiving. */
  static Instant instant(Inventory inventory) {
    return LocalDate.parse(inventory.header().archived()).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static Warcinfo info(Inventory inventory, Instant date) {
    Inventory.Header header = inventory.header();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("software", List.of(header.generator()));
    fields.put("format", List.of("WARC File Format 1.1"));
    fields.put(
        "conformsTo",
        List.of("https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"));
    fields.put("publisher", List.of(header.publisher()));
    fields.put("isPartOf", List.of(header.title() + " " + header.year()));
    return new Warcinfo.Builder()
        .version(MessageVersion.WARC_1_1)
        .recordId(id(header.address() + header.archived()))
        .date(date)
        .fields(fields)
        .build();
  }

  private static WarcResource resource(
      String url, String path, byte[] content, Instant date, URI info) {
    WarcDigest digest = new WarcDigest("sha256", Sha256.of(content));
    return new WarcResource.Builder(URI.create(url))
        .version(MessageVersion.WARC_1_1)
        .recordId(id(url + " " + Sha256.of(content)))
        .date(date)
        .warcinfoId(info)
        .blockDigest(digest)
        .payloadDigest(digest)
        .body(MediaType.parse(MediaTypes.withCharset(path)), content)
        .build();
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
