package mingzhang.pages.view;

import java.util.List;

/**
 * Files that belong together.
 *
 * @param title what they are
 * @param files the files
 */
public record DownloadGroupView(String title, List<DownloadView> files) {}
