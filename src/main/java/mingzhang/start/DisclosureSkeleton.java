package mingzhang.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.model.Contact;
import mingzhang.model.Scope;
import mingzhang.model.Unit;
import mingzhang.report.Message;
import mingzhang.report.Messages;
import mingzhang.standard.FactSpec;
import mingzhang.standard.Standard;
import mingzhang.standard.TableSpec;

/**
 * The files of a disclosure to fill in. It is a draft without figures: what the standard asks for
 * stands there as {@code unknown}, as {@code {}} or as a comment.
 */
public final class DisclosureSkeleton {
  private final Standard standard;
  private final int year;
  private final Former former;
  private final Messages words;
  private final StringBuilder out = new StringBuilder();

  private DisclosureSkeleton(Standard standard, int year, Former former) {
    this.standard = standard;
    this.year = year;
    this.former = former;
    this.words = Messages.in(standard.language());
  }

  /** Texts of the files by their path from the content folder. */
  static Map<String, String> files(Standard standard, int year, Former former) {
    DisclosureSkeleton skeleton = new DisclosureSkeleton(standard, year, former);
    String folder = "budgets/" + year + "/" + former.unit().id() + "/";
    Map<String, String> files = new LinkedHashMap<>();
    skeleton.withoutTables().forEach((name, text) -> files.put(folder + name, text));
    for (TableSpec table : standard.tables()) {
      String text = TableSkeleton.of(table, former.table(table.id()), skeleton.words);
      files.put(folder + "tables/" + table.id() + ".yaml", text);
    }
    return files;
  }

  /**
   * Texts of the files that tables do not fill, by their name in the folder of the disclosure.
   *
   * @param name the unit's official name
   */
  public static Map<String, String> withoutTables(Standard standard, int year, String name) {
    Former former = Former.none(new Unit("", name, name, "", ""));
    return new DisclosureSkeleton(standard, year, former).withoutTables();
  }

  private Map<String, String> withoutTables() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("disclosure.yaml", disclosure());
    files.put("overview.md", former.overview().orElseGet(this::overview));
    return files;
  }

  private String disclosure() {
    line("standard: " + standard.id());
    line("unit:");
    line("  name: " + YamlText.of(former.unit().name()));
    optional("  short_name: ", former.unit().shortName(), former.unit().name());
    optional("  department: ", former.unit().department(), "");
    if (!former.unit().code().isEmpty()) {
      line("  code: " + YamlText.quoted(former.unit().code()));
    }
    if (standard.scope() == Scope.DEPARTMENT) {
      line("units: [" + String.join(", ", former.units()) + "]  # " + say("start.units"));
    }
    line("status: draft  # " + say("start.status"));
    line("dates:  # " + say("start.dates"));
    line("  approved: unknown");
    line("  published: unknown");
    contacts();
    facts();
    prior();
    reasons();
    emptyReasons();
    return out.toString();
  }

  private void contacts() {
    if (former.contacts().isEmpty()) {
      line("contacts: []");
      return;
    }
    line("contacts:");
    for (Contact contact : former.contacts()) {
      String start = "  - ";
      for (var pair :
          List.of(
              Map.entry("role", contact.role()),
              Map.entry("phone", contact.phone()),
              Map.entry("email", contact.email()),
              Map.entry("address", contact.address()))) {
        if (!pair.getValue().isEmpty()) {
          line(start + pair.getKey() + ": " + YamlText.of(pair.getValue()));
          start = "    ";
        }
      }
    }
  }

  private void facts() {
    if (standard.facts().isEmpty()) {
      return;
    }
    line("");
    line("# " + say("start.facts"));
    line("facts:");
    for (FactSpec fact : standard.facts().values()) {
      String title = fact.unit().isEmpty() ? fact.title() : fact.title() + "（" + fact.unit() + "）";
      line("  " + fact.id() + ": unknown  # " + title);
    }
  }

  private void prior() {
    if (former.prior().isEmpty()) {
      return;
    }
    line("");
    line("# " + say("start.prior", former.year()));
    line("prior:");
    former.prior().forEach((reference, figure) -> line("  " + reference + ": " + figure));
  }

  private void reasons() {
    if (standard.reasons().isEmpty()) {
      return;
    }
    line("");
    line("# " + say("start.reasons"));
    line("# reasons:");
    standard.reasons().forEach((id, title) -> line("#   " + id + ": …  # " + title));
  }

  private void emptyReasons() {
    line("");
    line("# " + say("start.empty_reasons", year));
    line("# empty_reasons:");
    standard.tables().forEach(t -> line("#   " + t.id() + ": …  # " + t.title()));
  }

  private String overview() {
    StringBuilder text = new StringBuilder();
    standard.overview().stream()
        .map(s -> "## " + s.heading() + "\n\n" + say("start.overview") + "\n\n")
        .forEach(text::append);
    String all = text.toString().stripTrailing();
    return all.isEmpty() ? say("start.overview") + "\n" : all + "\n";
  }

  private void optional(String key, String value, String otherwise) {
    Optional.of(value)
        .filter(v -> !v.isEmpty() && !v.equals(otherwise))
        .ifPresent(v -> line(key + YamlText.of(v)));
  }

  private String say(String key, Object... arguments) {
    return words.text(Message.of(key, arguments));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
