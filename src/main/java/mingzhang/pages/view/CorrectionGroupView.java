package mingzhang.pages.view;

import java.util.List;

/**
 * The corrections of one disclosure.
 *
 * @param disclosure its home
 * @param corrections the latest first
 */
public record CorrectionGroupView(Link disclosure, List<CorrectionView> corrections) {}
