package mingzhang.pages;

import java.util.List;
import java.util.Map;
import mingzhang.pages.view.SectionView;

/**
 * The texts of a disclosure as HTML.
 *
 * @param overview sections of the overview
 * @param explanation sections of the explanation
 * @param projects texts of the performance targets by project id, then in the order of the form
 */
public record Articles(
    List<SectionView> overview,
    List<SectionView> explanation,
    Map<String, List<SectionView>> projects) {}
