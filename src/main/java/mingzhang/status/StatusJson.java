package mingzhang.status;

import java.util.Locale;
import java.util.Map;
import mingzhang.report.Json;

/** The status of a year for machines; the guide to commands lists the fields. */
public final class StatusJson {
  private StatusJson() {}

  /** One object, in the same order as the table. */
  public static String of(YearStatus status) {
    return Json.indented(
        j ->
            j.object(
                () -> {
                  j.field("year", status.year());
                  j.field("as_of", status.day().toString());
                  j.array("units", () -> status.units().forEach(u -> j.object(() -> unit(j, u))));
                }));
  }

  private static void unit(Json j, Standing u) {
    j.field("id", u.id());
    j.field("name", u.name());
    j.field("state", word(u.state()));
    u.deadline().ifPresent(d -> j.field("deadline", d.toString()));
    u.daysLeft().ifPresent(d -> j.field("days_left", d));
    j.field("errors", u.errors());
    j.field("warnings", u.warnings());
    if (!u.units().isEmpty()) {
      j.object("counts", () -> counts(j, Standing.counts(u.units().stream())));
      j.array("units", () -> u.units().forEach(own -> j.object(() -> unit(j, own))));
    }
  }

  private static void counts(Json j, Map<Standing.State, Integer> counts) {
    counts.forEach((state, count) -> j.field(word(state), count));
  }

  private static String word(Standing.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
