package mingzhang.prose;

import java.util.List;

/**
 * Projects with performance targets in a text.
 *
 * @param count how many
 * @param figure their amount in the project table, linked to it
 * @param share that amount as a share of all projects in the table
 * @param names their names in the order of the table
 */
public record BoundProjects(String count, String figure, String share, List<String> names) {}
