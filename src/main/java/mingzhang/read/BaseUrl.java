package mingzhang.read;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a site, as addresses are written on the wire. */
final class BaseUrl {
  private static final Pattern URL =
      Pattern.compile("(https?://)([^\\s/?#@:]+)(:[0-9]{1,5})?(/(?:[^\\s?#]*/)?)");

  private BaseUrl() {}

  /**
   * The address in ASCII: a name of a host in Chinese becomes its form for the DNS (RFC 5890), a
   * Chinese name of a folder is written by its bytes (RFC 3986).
   *
   * @return empty where it is no address of a folder on a web host
   */
  static Optional<String> of(String url) {
    Matcher parts = URL.matcher(url);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String port = parts.group(3) == null ? "" : parts.group(3);
    try {
      String host = IDN.toASCII(parts.group(2), IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      return Optional.of(new URI(parts.group(1) + host + port + parts.group(4)).toASCIIString());
    } catch (IllegalArgumentException | URISyntaxException e) {
      return Optional.empty(); // the finding says that it is no address
    }
  }
}
