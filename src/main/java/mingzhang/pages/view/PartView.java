package mingzhang.pages.view;

import java.util.List;

/**
 * One of the statutory parts of a disclosure.
 *
 * @param title for example 第一部分 概况
 * @param entries its pages
 */
public record PartView(String title, List<EntryView> entries) {}
