package mingzhang.pages.view;

import java.util.List;

/**
 * Model of the layout {@code downloads}, as {@code downloads}: the files of the site, of a year or
 * of a disclosure.
 *
 * @param groups files that belong together
 * @param below pages of downloads one level down: years, or disclosures
 * @param sources laws and circulars that the figures follow
 * @param columns what the columns of the CSV files mean
 * @param former whether files of archived years tell what has been corrected since
 */
public record DownloadsView(
    List<DownloadGroupView> groups,
    List<Link> below,
    List<String> sources,
    List<FileColumnsView> columns,
    boolean former) {}
