package mingzhang.check.prose;

import java.util.List;
import java.util.regex.Pattern;
import mingzhang.report.Finding;

/** Headings, captions and announcements with nothing under them. */
final class HeadingCheck {
  private static final Pattern CAPTION =
      Pattern.compile("^(?:图|表)\\s*[\\d一二三四五六七八九十]+[：:、\\s]?.{0,30}$");
  private static final Pattern ANNOUNCED = Pattern.compile("(?:如下|见下表|见下图)(?:所示)?[：:。]?$");
  private static final Pattern SEEN = Pattern.compile("(?m)^\\s*(?:\\||!\\[|[-*+] |\\d+[.)] )");

  private HeadingCheck() {}

  static void check(Passage passage, List<Block> blocks, ProseLedger ledger) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean last = i + 1 == blocks.size();
      boolean beforeHeading = !last && blocks.get(i + 1).kind() == Block.Kind.HEADING;
      boolean deeper = beforeHeading && level(blocks.get(i + 1)) > level(block);
      if (block.kind() == Block.Kind.HEADING) {
        if (last || (beforeHeading && !deeper)) {
          report(
              Finding.warning("empty-heading", place(passage, block, ledger), block.text()),
              ledger);
        }
      } else if (block.kind() == Block.Kind.PARAGRAPH) {
        boolean alone = isCaption(block.text()) && !SEEN.matcher(passage.markdown()).find();
        boolean announced = (last || beforeHeading) && isAnnounced(block.text());
        if (alone || announced) {
          report(
              Finding.warning("caption-without-content", place(passage, block, ledger), end(block)),
              ledger);
        }
      }
    }
  }

  private static boolean isCaption(String text) {
    return (text.startsWith("图") || text.startsWith("表")) && CAPTION.matcher(text).matches();
  }

  private static boolean isAnnounced(String text) {
    return (text.contains("如下") || text.contains("见下")) && ANNOUNCED.matcher(text).find();
  }

  private static void report(Finding finding, ProseLedger ledger) {
    ledger.add(finding);
  }

  private static String end(Block block) {
    String text = block.text();
    return text.length() <= 24 ? text : "…" + text.substring(text.length() - 24);
  }

  private static mingzhang.report.Place place(Passage passage, Block block, ProseLedger ledger) {
    int from = Math.max(0, block.text().length() - 6);
    return ledger.place(
        passage, block, block.kind() == Block.Kind.HEADING ? 0 : from, block.text().length());
  }

  /** Levels by the numbering: 一、 above （一） above 1. */
  private static int level(Block block) {
    String text = block.text();
    return text.matches("^[一二三四五六七八九十]+、.*") ? 1 : text.matches("^（[一二三四五六七八九十]+）.*") ? 2 : 3;
  }
}
