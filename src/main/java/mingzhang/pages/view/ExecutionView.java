package mingzhang.pages.view;

import java.util.List;

/**
 * Model of the layout {@code execution}, as {@code execution}: final accounts beside the budget of
 * their year.
 *
 * @param unit official name of the unit
 * @param year the year
 * @param scope whose figures: {@code unit} or {@code department}
 * @param published whether the figures of the budget are those of its published data; else some are
 *     stated by the office
 * @param budget address of the published budget, or empty
 * @param figures key figures
 * @param groups amounts row by row
 */
public record ExecutionView(
    String unit,
    int year,
    String scope,
    boolean published,
    String budget,
    List<ChangeView> figures,
    List<ExecutionGroupView> groups) {}
