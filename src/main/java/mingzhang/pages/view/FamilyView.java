package mingzhang.pages.view;

import java.util.List;

/**
 * Relations of one kind.
 *
 * @param id {@code within}, {@code between} or {@code performance}
 * @param title heading
 * @param holds how many hold exactly
 * @param rounding how many hold within rounding
 * @param broken how many are broken
 * @param relations all of them
 */
public record FamilyView(
    String id, String title, int holds, int rounding, int broken, List<RelationView> relations) {}
