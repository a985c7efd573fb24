package mingzhang.prose;

import java.util.List;

/**
 * Projects with performance targets in a text.
 *
 * @param count how many
 * @param figure their amount in the project table, linked to it
 * @param names their names in the order of the table
 */
public record BoundProjects(String count, String figure, List<String> names) {}
