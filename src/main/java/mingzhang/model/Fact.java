package mingzhang.model;

/**
 * A figure or date that no table holds, for example the number of posts.
 *
 * @param id name in the standard, for example {@code staffing.quota}
 * @param title as the standard calls it
 * @param unit for example 名, 辆, 万元; may be empty
 * @param cell the number; absent for a date: {@link Absent#UNKNOWN} if it is not known
 * @param date YYYY-MM-DD for a date, else empty
 */
public record Fact(String id, String title, String unit, Cell cell, String date) {}
