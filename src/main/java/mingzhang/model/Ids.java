package mingzhang.model;

import java.util.regex.Pattern;

/** Names of folders and files of the content, which become addresses of pages. */
public final class Ids {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private Ids() {}

  /** Whether a name has only lower-case letters, digits and single hyphens, and is no device. */
  public static boolean isId(String name) {
    return ID.matcher(name).matches() && !isReserved(name);
  }

  /** Whether Windows keeps a name for a device, so that no file or folder there can have it. */
  public static boolean isReserved(String name) {
    return RESERVED.matcher(name).matches();
  }

  /** The name of the hint for a name that is no id. */
  public static String hint(String name) {
    return isReserved(name) ? "reserved-name" : "bad-name";
  }
}
