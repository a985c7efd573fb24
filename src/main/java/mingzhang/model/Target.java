package mingzhang.model;

import java.util.List;
import mingzhang.report.Place;

/** A place that the finished site is published to, from {@code publish:} in site.yaml. */
public sealed interface Target {
  /** What the command line calls it. */
  String name();

  /** Whether a compressed copy is published beside each file that is worth it. */
  boolean gzip();

  /** Where it is written. */
  Place place();

  /**
   * A folder of this machine, also one that is mounted or that rsync copies on.
   *
   * @param folder relative to where the program runs, or absolute
   */
  record Folder(String name, String folder, boolean gzip, Place place) implements Target {}

  /**
   * A zip archive, for portals that take uploads.
   *
   * @param file relative to where the program runs, or absolute
   */
  record Zip(String name, String file, boolean gzip, Place place) implements Target {}

  /**
   * A folder of a server that speaks SFTP.
   *
   * @param host name or address
   * @param port 1 to 65535
   * @param user who logs in
   * @param path the folder there, absolute or relative to the user's home
   * @param hostKeys how the server is known: each a fingerprint {@code SHA256:…} or a public key
   *     {@code <kind> <base64>}; at least one
   */
  record Sftp(
      String name,
      String host,
      int port,
      String user,
      String path,
      List<String> hostKeys,
      boolean gzip,
      Place place)
      implements Target {}
}
