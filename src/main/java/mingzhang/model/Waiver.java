package mingzhang.model;

import mingzhang.report.Place;

/**
 * An office's word that a broken rule is right in its case; the reason is published.
 *
 * @param rule id of the rule
 * @param where the row or column it is about, as the relation names it; empty for all
 * @param reason why
 * @param date day of the decision, YYYY-MM-DD
 * @param place where it is written
 */
public record Waiver(String rule, String where, String reason, String date, Place place) {}
