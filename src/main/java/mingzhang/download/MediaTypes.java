package mingzhang.download;

import java.util.Locale;
import java.util.Map;

/** Media types (IANA) of files by the ending of their names. */
public final class MediaTypes {
  private static final Map<String, String> TYPES =
      Map.of(
          "csv", "text/csv",
          "json", "application/json",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "xls", "application/vnd.ms-excel",
          "pdf", "application/pdf",
          "doc", "application/msword",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "ofd", "application/ofd",
          "zip", "application/zip");

  private MediaTypes() {}

  /** The type of a file; {@code application/octet-stream} where the ending is not known. */
  public static String of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
