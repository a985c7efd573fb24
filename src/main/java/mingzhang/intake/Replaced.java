package mingzhang.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.read.Mapping;
import mingzhang.read.Node;
import mingzhang.read.Scalar;
import mingzhang.read.Sequence;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an import takes out of files that are there: figures and words that somebody may have
 * corrected by hand, and whole rows. What only comes in is no loss and is not told.
 */
final class Replaced {
  private static final String FIGURE = "-?\\d{1,30}(\\.\\d{1,30})?";

  private final Findings findings;
  private final String folder;

  /**
   * Prepares.
   *
   * @param folder the folder of the disclosure as messages call it
   */
  Replaced(Findings findings, String folder) {
    this.findings = findings;
    this.folder = folder;
  }

  /** Compares a file as it was with what it becomes. */
  void tell(String file, String former, String next) {
    Optional<Mapping> old = YamlUpdate.read(former);
    Optional<Mapping> now = YamlUpdate.read(next);
    if (old.isPresent() && now.isPresent()) {
      mapping(folder + "/" + file, "", old.get(), now.get());
    }
  }

  private void mapping(String file, String where, Mapping old, Mapping now) {
    List<String> changes = new ArrayList<>();
    for (Mapping.Entry entry : old.entries()) {
      Node next = now.get(entry.key()).orElse(null);
      if (entry.value() instanceof Scalar was) {
        String is = next instanceof Scalar scalar ? scalar.text().strip() : "–";
        if (!says(was.text().strip(), is)) {
          changes.add(entry.key() + " " + was.text().strip() + " → " + is);
        }
      } else {
        node(file, join(where, entry.key()), entry.value(), next);
      }
    }
    if (!changes.isEmpty()) {
      findings.add(
          Finding.warning("import-replaces", Place.of(file), label(where, old), list(changes))
              .withHint("import-replaces"));
    }
  }

  private void node(String file, String where, Node old, @Nullable Node now) {
    if (old instanceof Mapping was && now instanceof Mapping is) {
      mapping(file, where, was, is);
    } else if (old instanceof Sequence was && now instanceof Sequence is) {
      Map<String, Node> items = YamlLines.named(is);
      YamlLines.named(was).forEach((name, item) -> node(file, where, item, items.get(name)));
    } else if (!(old instanceof Scalar && now instanceof Scalar)) {
      findings.add(
          Finding.warning("import-removes", Place.of(file), where, words(old))
              .withHint("import-replaces"));
    }
  }

  /** Whether two texts are the same words, or the same figure with more or fewer zeros. */
  private static boolean says(String was, String is) {
    return was.equals(is)
        || (was.matches(FIGURE)
            && is.matches(FIGURE)
            && new BigDecimal(was).compareTo(new BigDecimal(is)) == 0);
  }

  /** A row is called by its code and name, everything else by the key that it stands under. */
  private static String label(String where, Mapping mapping) {
    String row = (Existing.text(mapping, "code") + " " + Existing.text(mapping, "name")).strip();
    return row.isEmpty() ? where : join(where, row);
  }

  private static String words(Node node) {
    List<String> words = new ArrayList<>();
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        words.add(entry.key() + " " + words(entry.value()));
      }
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> words.add(words(item)));
    } else if (node instanceof Scalar scalar) {
      words.add(scalar.text().strip());
    }
    return list(words);
  }

  private static String join(String where, String what) {
    return where.isEmpty() ? what : where + " / " + what;
  }

  private static String list(List<String> words) {
    return String.join(", ", words);
  }
}
