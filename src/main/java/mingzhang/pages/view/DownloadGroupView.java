package mingzhang.pages.view;

import java.util.List;

/** Files of one disclosure in the layout {@code downloads}, as {@code groups}. */
public record DownloadGroupView(Link disclosure, List<DownloadView> files) {}
