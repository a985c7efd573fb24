package mingzhang.pages.view;

/**
 * A file to download.
 *
 * @param link what and where
 * @param format for example CSV
 * @param size for people, for example 1.2 KB
 * @param note what it holds
 * @param sha256 digest of its content, 64 hexadecimal digits
 */
public record DownloadView(Link link, String format, String size, String note, String sha256) {}
