package mingzhang.archive;

import java.nio.file.Path;

/**
 * A snapshot in one form.
 *
 * @param form the form
 * @param path the folder or file
 * @param digest of the file; of a folder, that of its inventory
 */
public record Made(Form form, Path path, FileDigest digest) {}
