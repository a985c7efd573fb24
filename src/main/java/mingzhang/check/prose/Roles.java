package mingzhang.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what each quantity of a sentence does and what it is about. */
final class Roles {
  private static final Pattern FILLING =
      Pattern.compile(
          "(?:预算数|预算|决算数|决算|支出|收入|经费|拨款|资金|总额|总计|合计|共计|金额|安排|分别|为|共|是|达|约|计|数|的|年初|当年|本年|今年|全年|(?:19|20)\\d{2}年度?|总|额|[“”：:\\s])*");
  private static final Pattern FROM = Pattern.compile("(?:由|从)[^由从]{0,16}$");
  private static final Pattern BEFORE =
      Pattern.compile(
          "其中|预算|安排|的|本单位|我单位|本部门|单位|部门|财政拨款|财政|全年|年初|当年|本年度?|今年|(?:19|20)\\d{2}年度?|一是|二是|三是|四是|总|共|[“”\\s\\d.（）]|按.{1,8}分|用于|方面|主要|列支|纳入|包括|分为|和|及|由");

  private final String text;
  private final String unit;
  private final List<Mention> mentions;
  private final Pattern prior;

  /**
   * Reads a block.
   *
   * @param prior words of the year before, see {@link PriorWords}
   */
  Roles(String text, String unit, List<Mention> mentions, Pattern prior) {
    this.text = text;
    this.unit = unit;
    this.mentions = mentions;
    this.prior = prior;
  }

  List<Said> of(List<Quantity> quantities, int start, int end) {
    List<Said> said = new ArrayList<>();
    int before = start;
    int reason = quantities.isEmpty() ? -1 : RoleWords.REASON.first(text, start, end);
    for (Quantity quantity : quantities) {
      Said last = said.isEmpty() ? null : said.get(said.size() - 1);
      said.add(said(quantity, before, last, reason >= 0 && quantity.start() > reason));
      before = quantity.end();
    }
    return said;
  }

  private Said said(Quantity quantity, int before, @Nullable Said last, boolean reason) {
    String lead = text.substring(before, quantity.start());
    String clause = afterSeparator(lead);
    String tail = text.substring(quantity.end(), Math.min(text.length(), quantity.end() + 12));
    int direction = RoleWords.direction(clause);
    Role role = Role.OTHER;
    boolean limited = isLimited(lead, tail);
    if (quantity.is(Quantity.Kind.PERCENT)) {
      role = percent(lead, clause, direction, last, limited);
    } else if (!limited && !quantity.is(Quantity.Kind.OTHER)) {
      role = amount(clause, tail, direction, quantity);
    }
    if (role != Role.CHANGE && role != Role.RATE) {
      direction = 0;
    } else if (direction == 0 && last != null) {
      direction = last.direction();
    }
    return subject(quantity, role, direction, reason);
  }

  /** Only the last characters before it can be words of a limit. */
  private static boolean isLimited(String lead, String tail) {
    if (RoleWords.LIMIT_AFTER.matcher(tail).lookingAt()) {
      return true;
    }
    if (lead.isEmpty() || RoleWords.LIMIT_ENDS.indexOf(lead.charAt(lead.length() - 1)) < 0) {
      return false;
    }
    String end = lead.substring(Math.max(0, lead.length() - RoleWords.LIMIT_LENGTH));
    return RoleWords.LIMIT_BEFORE.matcher(end).find();
  }

  /** Whether 占 stands before an amount: it is the whole. */
  private boolean ofWhole(Said level) {
    int from = clauseStart(level.quantity().start());
    return text.substring(from, level.quantity().start()).contains("占");
  }

  private Role percent(
      String lead, String clause, int direction, @Nullable Said last, boolean limited) {
    if (limited && !RoleWords.tellsShare(clause)) {
      return Role.OTHER;
    }
    if (direction != 0 && !RoleWords.TO.matcher(clause).find()) {
      return Role.RATE;
    }
    if (RoleWords.tellsShare(lead)) {
      return Role.SHARE;
    }
    if (last != null && last.is(Role.LEVEL) && lead.startsWith("的") && ofWhole(last)) {
      return Role.SHARE;
    }
    if (last == null || !last.quantity().is(Quantity.Kind.PERCENT) || lead.length() > 2) {
      return Role.OTHER;
    }
    return last.role();
  }

  private Role amount(String clause, String tail, int direction, Quantity quantity) {
    boolean year = clause.indexOf('年') >= 0;
    if (year && (PriorWords.ENDS.matcher(clause).find() || prior.matcher(clause).find())) {
      return Role.PRIOR;
    }
    boolean from = clause.indexOf('由') >= 0 || clause.indexOf('从') >= 0;
    if (from && FROM.matcher(clause).find() && RoleWords.TO.matcher(tail + rest(quantity)).find()) {
      return Role.PRIOR;
    }
    if (direction != 0 && !RoleWords.TO.matcher(clause).find()) {
      return Role.CHANGE;
    }
    return quantity.is(Quantity.Kind.MONEY) || quantity.is(Quantity.Kind.COUNT)
        ? Role.LEVEL
        : Role.OTHER;
  }

  private String rest(Quantity quantity) {
    int from = Math.min(text.length(), quantity.end() + 12);
    return text.substring(from, Math.min(text.length(), from + 12));
  }

  /** The words after the last separator that does not stand inside a name. */
  private static String afterSeparator(String lead) {
    int at = lead.length() - (lead.endsWith("：") ? 1 : 0);
    while (at > 0 && !RoleWords.isSeparator(lead.charAt(at - 1))) {
      at--;
    }
    return lead.substring(at);
  }

  private Said subject(Quantity quantity, Role role, int direction, boolean reason) {
    int clause = clauseStart(quantity.start());
    Mention nearest = null;
    int from = clause;
    for (Mention mention : mentions) {
      if (mention.end() <= quantity.start() && mention.start() >= clause) {
        nearest = mention;
      }
    }
    if (nearest == null) {
      return new Said(quantity, role, direction, Set.of(), false, false, reason);
    }
    if (quantity.bound()) {
      return new Said(quantity, role, direction, nearest.names(), false, false, reason);
    }
    String gap = text.substring(nearest.end(), quantity.start());
    StringBuilder before = new StringBuilder(text.substring(from, nearest.start()));
    for (Mention mention : mentions) {
      if (mention.start() >= from && mention.end() <= nearest.start()) {
        String word = text.substring(mention.start(), mention.end());
        int at = before.indexOf(word);
        before.replace(Math.max(at, 0), at < 0 ? 0 : at + word.length(), "");
      }
    }
    String rest = before.toString().replace(unit, "");
    boolean bare = BEFORE.matcher(rest).replaceAll("").length() <= 1;
    boolean tight = FILLING.matcher(gap).matches();
    return new Said(quantity, role, direction, nearest.names(), tight, bare, reason);
  }

  private int clauseStart(int at) {
    for (int i = at - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if ("，。；、！？|（）".indexOf(c) >= 0 && !insideName(i)) {
        return i + 1;
      }
    }
    return 0;
  }

  private boolean insideName(int at) {
    for (Mention mention : mentions) {
      if (mention.start() <= at && at < mention.end()) {
        return true;
      }
    }
    return false;
  }
}
