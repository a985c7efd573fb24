package mingzhang.pages.view;

/**
 * How a publication stands to the deadline of the law.
 *
 * @param known whether both dates are known
 * @param days days from approval to publication
 * @param limit days that the law allows
 * @param late whether it took longer
 */
public record DeadlineView(boolean known, int days, int limit, boolean late) {}
