package mingzhang.model;

/**
 * A line of the service directory.
 *
 * @param code for example B0101
 * @param level 1 for the outermost
 * @param parent code of the entry above, or empty
 * @param name as printed
 */
public record DirectoryEntry(String code, int level, String parent, String name) {}
