package mingzhang.pages.view;

/**
 * The archive of a year in one form.
 *
 * @param link its file
 * @param form {@code bagit}, {@code warc} or {@code wacz}
 * @param size for people, for example 1.2 MB
 * @param sha256 its SHA-256
 * @param sm3 its SM3
 */
public record ArchivedFileView(Link link, String form, String size, String sha256, String sm3) {}
