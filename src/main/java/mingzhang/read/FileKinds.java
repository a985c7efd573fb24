package mingzhang.read;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which files of an office are published as they are, told by the endings of their names.
 *
 * <p>Documents, data and pictures are; what runs on the reader's machine or in the site's pages
 * (programs, scripts, macros, HTML, SVG) is not.
 */
public final class FileKinds {
  private static final Set<String> DOCUMENTS =
      Collections.unmodifiableSet(
          new TreeSet<>(
              Set.of(
                  "pdf", "ofd", "doc", "docx", "wps", "rtf", "odt", "xls", "xlsx", "et", "ods",
                  "ppt", "pptx", "dps", "odp", "csv", "tsv", "txt", "json", "zip", "png", "jpg",
                  "jpeg", "gif", "webp", "bmp", "tif", "tiff")));

  /** What Windows, macOS and version control leave in folders; no work of anybody is in them. */
  private static final Set<String> LITTER =
      Set.of(".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep", ".gitignore", ".gitattributes");

  /** Lock files of Office ({@code ~$}) and LibreOffice, copies and unfinished files. */
  private static final Pattern TEMPORARY =
      Pattern.compile("[~.].*|.*~|(?i).*\\.(tmp|temp|bak|swp|part|crdownload)", Pattern.DOTALL);

  private FileKinds() {}

  /** The endings of documents that may be published, in order. */
  public static Collection<String> documents() {
    return DOCUMENTS;
  }

  /** The ending of a file's name, in lower case; empty where there is none. */
  public static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether a file may be published as a document. */
  public static boolean isDocument(String name) {
    return DOCUMENTS.contains(ending(name));
  }

  /** Whether a system left the file; there is nothing to tell about it. */
  public static boolean isLitter(String name) {
    return LITTER.contains(name);
  }

  /** Whether the file is hidden, or a program made it while somebody worked on another one. */
  public static boolean isTemporary(String name) {
    return TEMPORARY.matcher(name).matches();
  }
}
