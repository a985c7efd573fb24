package mingzhang.pages.view;

/**
 * A unit in the table of a year.
 *
 * @param link its home
 * @param part whether its amounts are in those of the department above it too
 * @param income total income as printed
 * @param expenditure total expenditure as printed
 * @param planned of final accounts, what the budget had for the expenditure, as printed; or empty
 * @param executed how much of that the expenditure is, in percent; or empty
 * @param width length of its bar from 0 to 100
 * @param tables how many tables it publishes
 * @param expectedTables how many its standard has
 * @param projects how many projects
 * @param published date of publication, or empty
 * @param deadline how that date stands to the deadline
 * @param checks how many relations were verified
 */
public record UnitRowView(
    Link link,
    boolean part,
    String income,
    String expenditure,
    String planned,
    String executed,
    String width,
    int tables,
    int expectedTables,
    int projects,
    String published,
    DeadlineView deadline,
    int checks) {}
