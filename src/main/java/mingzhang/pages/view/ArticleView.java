package mingzhang.pages.view;

import java.util.List;

/**
 * Model of the layout {@code article}, as {@code article}: the overview and the explanation.
 *
 * @param unit official name of the unit
 * @param year fiscal year
 * @param sections its sections, also the contents list
 * @param corrections its corrections, the latest first
 */
public record ArticleView(
    String unit, int year, List<SectionView> sections, List<CorrectionView> corrections) {}
