package mingzhang.pages.view;

/**
 * A unit on the home page of its department.
 *
 * @param link its home
 * @param income total income, with its money unit where that is not the department's
 * @param expenditure total expenditure, likewise
 * @param share how much of the department's expenditure that is, in percent; or empty
 * @param width length of its bar from 0 to 100
 */
public record UnitPartView(
    Link link, String income, String expenditure, String share, String width) {}
