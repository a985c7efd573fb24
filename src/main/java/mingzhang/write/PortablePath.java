package mingzhang.write;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells which paths may stand in the output: those that name the same file on Linux, macOS,
 * Windows, in a zip archive and on a web server.
 *
 * <p>Refused are: absolute paths, {@code .} and {@code ..}, empty parts, control characters, the
 * characters {@code <>:"|?*\}, a space or dot at the end of a part, the device names of Windows,
 * parts over 255 bytes in UTF-8, and the two names that the output folder needs for itself.
 */
final class PortablePath {
  private static final int LONGEST_PART = 255;
  private static final int LONGEST_DEVICE = 4;
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cs}<>:\"|?*\\\\]");
  private static final Pattern DEVICE =
      Pattern.compile("(CON|PRN|AUX|NUL|(COM|LPT)[0-9¹²³])(\\..*)?");

  private PortablePath() {}

  /** Whether a path, with {@code /} between its parts, may stand in the output. */
  static boolean isPortable(String path) {
    String folded = CaseFold.of(path);
    if (folded.equals(Layout.MANIFEST) || folded.startsWith(Layout.HIDDEN + "/")) {
      return false;
    }
    for (String part : path.split("/", -1)) {
      if (!isPortablePart(part)) {
        return false;
      }
    }
    return !folded.equals(Layout.HIDDEN);
  }

  private static boolean isPortablePart(String part) {
    return isPlain(part) || isPortableName(part);
  }

  /**
   * Whether it is of digits, small letters, {@code -} and dots, and cannot be the name of a device,
   * as nearly all are: then it is portable, without a closer look.
   */
  private static boolean isPlain(String part) {
    int stem = part.indexOf('.') < 0 ? part.length() : part.indexOf('.');
    if (part.isEmpty() || part.length() > LONGEST_PART || part.endsWith(".")) {
      return false;
    }
    if (stem <= LONGEST_DEVICE && Character.isLetter(part.charAt(0))) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' && c != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPortableName(String part) {
    return !part.isEmpty()
        && !part.endsWith(".")
        && !part.endsWith(" ")
        && !part.startsWith(" ")
        && !UNSAFE.matcher(part).find()
        && !DEVICE.matcher(part.toUpperCase(Locale.ROOT)).matches()
        && part.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PART;
  }
}
