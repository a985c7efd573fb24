package mingzhang.check.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds personal data in a text: what it is, where it stands, and a form that can be printed. */
final class PersonalData {
  /**
   * One find.
   *
   * @param id the finding: {@code citizen-id}, {@code bank-card}, {@code mobile-number}, {@code
   *     mail-address}
   * @param start index of its first character
   * @param value digits or address without separators
   */
  record Hit(String id, int start, String value) {
    /** What may be repeated in a report: the beginning and the end. */
    String masked() {
      int at = value.indexOf('@');
      return at > 0
          ? value.charAt(0) + "…" + value.substring(at)
          : value.substring(0, 3) + "…" + value.substring(value.length() - 2);
    }
  }

  /** GB 11643: six digits of a place, the date of birth, three of a series, a check character. */
  private static final Pattern CITIZEN =
      Pattern.compile(
          "(?<![0-9A-Za-z])[1-8]\\d{5}[ -]?(?:19|20)\\d{2}(?:0[1-9]|1[0-2])"
              + "(?:0[1-9]|[12]\\d|3[01])[ -]?\\d{3}[0-9Xx](?![0-9A-Za-z])");

  /** What a line calls a number of a citizen, also one that was mistyped. */
  private static final Pattern CALLED_CITIZEN = Pattern.compile("身份证|身份号码");

  private static final Pattern MOBILE =
      Pattern.compile(
          "(?<![0-9A-Za-z.])(?:\\+?86[- ]?)?(1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4})"
              + "(?![0-9A-Za-z]|\\.\\d|\\s?[万亿]?元)");

  /** ISO/IEC 7812: up to 19 digits, the last one by Luhn's rule. */
  private static final Pattern CARD =
      Pattern.compile("(?<![0-9A-Za-z.])\\d(?:[ -]?\\d){15,18}(?![0-9A-Za-z]|\\.\\d)");

  private static final Pattern ACCOUNT = Pattern.compile("账号|帐号|卡号|账户|帐户|银行|开户");
  private static final Pattern MAIL =
      Pattern.compile(
          "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");

  /** Digits of a mobile number. */
  private static final int SHORTEST = 11;

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private PersonalData() {}

  /** Everything found, in order; full-width digits count as digits. */
  static List<Hit> in(String original) {
    boolean numbers = hasLongNumber(original);
    if (!numbers && original.indexOf('@') < 0) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    String text = narrow(original);
    if (numbers) {
      numbers(text, hits);
    }
    if (text.indexOf('@') >= 0) {
      for (Matcher m = MAIL.matcher(text); m.find(); ) {
        hits.add(new Hit("mail-address", m.start(), m.group()));
      }
    }
    return hits;
  }

  /**
   * Whether as many digits stand together as the shortest of these numbers has, one blank or hyphen
   * between them left out; most files have none.
   */
  private static boolean hasLongNumber(String text) {
    int digits = 0;
    boolean parted = false;
    char[] chars = text.toCharArray();
    for (char c : chars) {
      if ((c >= '0' && c <= '9') || (c >= '０' && c <= '９')) {
        parted = false;
        digits++;
        if (digits == SHORTEST) {
          return true;
        }
      } else if ((c == ' ' || c == '-') && !parted) {
        parted = true;
      } else {
        digits = 0;
        parted = false;
      }
    }
    return false;
  }

  private static void numbers(String text, List<Hit> hits) {
    for (Matcher m = CITIZEN.matcher(text); m.find(); ) {
      String digits = digits(m.group());
      if (isCitizen(digits) || CALLED_CITIZEN.matcher(line(text, m.start())).find()) {
        hits.add(new Hit("citizen-id", m.start(), digits));
      }
    }
    for (Matcher m = MOBILE.matcher(text); m.find(); ) {
      hits.add(new Hit("mobile-number", m.start(1), digits(m.group(1))));
    }
    for (Matcher m = CARD.matcher(text); m.find(); ) {
      String digits = digits(m.group());
      boolean bank = digits.startsWith("62") || ACCOUNT.matcher(line(text, m.start())).find();
      if (bank && isLuhn(digits) && hits.stream().noneMatch(h -> h.start() == m.start())) {
        hits.add(new Hit("bank-card", m.start(), digits));
      }
    }
  }

  /** The check character of GB 11643 (ISO 7064, MOD 11-2). */
  static boolean isCitizen(String id) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (id.charAt(i) - '0');
    }
    return "10X98765432".charAt(sum % 11) == Character.toUpperCase(id.charAt(17));
  }

  /** Luhn's rule (ISO/IEC 7812-1, annex B). */
  static boolean isLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 1 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }

  /** What counts in a number: its digits, and the X of a citizen's. */
  static String digits(String text) {
    return narrow(text).replaceAll("[^0-9Xx]", "");
  }

  private static String line(String text, int at) {
    int end = text.indexOf('\n', at);
    return text.substring(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end);
  }

  private static String narrow(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '０' && text.charAt(i) <= '９') {
        StringBuilder narrow = new StringBuilder(text.length());
        text.chars().forEach(c -> narrow.append((char) (c >= '０' && c <= '９' ? c - '０' + '0' : c)));
        return narrow.toString();
      }
    }
    return text;
  }
}
