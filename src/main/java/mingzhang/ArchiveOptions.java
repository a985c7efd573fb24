package mingzhang;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import mingzhang.archive.Form;
import mingzhang.model.DisclosureKind;

/**
 * What is archived, and how.
 *
 * @param site the content, as a build would take it; its output is not used
 * @param year fiscal year
 * @param archived the day of archiving, which pages and inventory tell
 * @param out folder that receives the snapshot
 * @param shown how the user calls it, for messages
 * @param forms forms to make
 * @param retention how long it is kept, in words; empty for permanently
 * @param register whether the year is registered in the content
 */
public record ArchiveOptions(
    BuildOptions site,
    int year,
    LocalDate archived,
    Path out,
    String shown,
    Set<Form> forms,
    Optional<String> retention,
    boolean register) {
  /** The name of the snapshot, of which the names of its files are made: budget-2025. */
  public String name(DisclosureKind kind) {
    return kind.word() + "-" + year;
  }
}
