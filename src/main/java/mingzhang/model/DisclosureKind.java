package mingzhang.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What disclosures are about: what a year is to bring, or what it has brought. A standard is of one
 * kind, and so is a site.
 */
public enum DisclosureKind {
  /** Budgets (预算). */
  BUDGET,
  /** Final accounts (决算). */
  FINAL_ACCOUNTS;

  /** All words, in order. */
  public static final List<String> WORDS = Stream.of(values()).map(DisclosureKind::word).toList();

  /** The word in YAML, in names of files and in data: {@code budget}, {@code final-accounts}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of one of these words. */
  public static DisclosureKind of(String word) {
    return values()[WORDS.indexOf(word)];
  }
}
