package mingzhang.pages.view;

/**
 * A file to download.
 *
 * @param link what and where
 * @param format for example CSV
 * @param size for people, for example 1.2 KB
 * @param note what it holds
 */
public record DownloadView(Link link, String format, String size, String note) {}
