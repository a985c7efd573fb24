package mingzhang.check.privacy;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import mingzhang.read.document.DocumentWords;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import org.jspecify.annotations.Nullable;

/** What one original document holds, told as findings. */
final class DocumentTraits implements DocumentWords {
  /** The author of the spreadsheets that this program writes; no person. */
  private static final String PROGRAM = "Mingzhang";

  private final Privacy privacy;
  private final boolean described;
  private final Findings findings;
  private final Set<String> told = new HashSet<>();
  private int persons;
  private @Nullable Place first;

  DocumentTraits(Privacy privacy, boolean described, Findings findings) {
    this.privacy = privacy;
    this.described = described;
    this.findings = findings;
  }

  @Override
  public void text(String text, IntFunction<Place> where) {
    privacy.numbers(text, where);
    NameList list = NameList.in(text);
    persons += list.persons();
    if (first == null && list.first() >= 0) {
      first = where.apply(list.first());
    }
  }

  @Override
  public void trait(Trait trait, Place where, String what) {
    boolean needless = described && trait == Trait.NO_TEXT;
    boolean own = trait == Trait.AUTHOR && what.equals(PROGRAM);
    if (!needless && !own && told.add(trait + what)) {
      findings.add(finding(trait, where, what));
    }
  }

  private static Finding finding(Trait trait, Place where, String what) {
    return switch (trait) {
      case AUTHOR -> Finding.hint("document-author", where, what).withHint("document-author");
      case HIDDEN_SHEET ->
          Finding.warning("document-hidden-sheet", where, what).withHint("document-hidden-sheet");
      case COMMENTS -> Finding.warning("document-comments", where).withHint("document-comments");
      case TRACKED_CHANGES ->
          Finding.warning("document-changes", where).withHint("document-changes");
      case NO_TEXT ->
          Finding.warning("document-without-text", where).withHint("document-without-text");
      case NOT_SEARCHED ->
          Finding.warning("document-not-searched", where).withHint("document-not-searched");
    };
  }

  /** After the last piece: persons that were listed row by row. */
  void end() {
    if (first != null && persons >= NameList.PERSONS) {
      privacy.listed(persons, first);
    }
  }
}
