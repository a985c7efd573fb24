package mingzhang.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingzhang.download.FileInfo;
import mingzhang.download.TabularFile;

/**
 * The data files of the site and of its years, by address from the root.
 *
 * @param site files of the whole site
 * @param siteTables what the columns of its CSV files mean; these files by address from the page of
 *     downloads
 * @param years files of each year
 * @param yearTables the same for the CSV files of each year
 * @param former whether files of archived years tell what has been corrected since
 */
public record SiteFiles(
    List<FileInfo> site,
    List<TabularFile> siteTables,
    Map<Integer, List<FileInfo>> years,
    Map<Integer, List<TabularFile>> yearTables,
    boolean former) {
  /** A site that offers none. */
  public static final SiteFiles NONE =
      new SiteFiles(List.of(), List.of(), Map.of(), Map.of(), false);

  /** All of them by address from the root. */
  public List<String> urls() {
    List<String> urls = new ArrayList<>();
    site.forEach(f -> urls.add(f.name()));
    years.values().forEach(files -> files.forEach(f -> urls.add(f.name())));
    return urls;
  }
}
