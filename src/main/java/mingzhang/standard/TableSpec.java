package mingzhang.standard;

import java.util.List;
import mingzhang.model.MoneyUnit;
import mingzhang.report.Place;

/**
 * A table as the standard asks for it.
 *
 * @param title may hold {@code {year}} and {@code {prior_year}}
 * @param columnNumbers whether column numbers are printed under the headings
 * @param sides one (with an empty id) or two
 */
public record TableSpec(
    String id,
    String number,
    String title,
    String label,
    String description,
    String emptyNote,
    boolean required,
    boolean columnNumbers,
    MoneyUnit unit,
    List<SideSpec> sides,
    Place place) {}
