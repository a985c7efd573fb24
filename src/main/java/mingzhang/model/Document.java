package mingzhang.model;

import java.nio.file.Path;

/**
 * An original document under {@code files/}.
 *
 * @param name file name, also its address
 * @param path where it is read from
 */
public record Document(String name, Path path) {}
