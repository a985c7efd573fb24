package mingzhang.pages.view;

import java.util.List;

/**
 * An archived year.
 *
 * @param year fiscal year
 * @param href its first page, as it was archived
 * @param archived the day of archiving, YYYY-MM-DD
 * @param files the archive in each form
 * @param corrections what was corrected afterwards
 */
public record ArchivedYearView(
    int year,
    String href,
    String archived,
    List<ArchivedFileView> files,
    List<ArchivedCorrectionView> corrections) {}
