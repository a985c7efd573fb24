package mingzhang.download;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of sheets as spreadsheets allow them: at most 31 characters, none of {@code []:*?/\}, no
 * apostrophe at an end, no two alike but for upper and lower case.
 */
final class SheetNames {
  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  /** A name like the wanted one that no other sheet has. */
  String of(String wanted) {
    String clean = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
    clean = clean.replaceAll("^'+|'+$", "");
    String base = clean.isEmpty() ? "-" : clean;
    String name = cut(base, LONGEST);
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String number = " " + i;
      name = cut(base, LONGEST - number.length()) + number;
    }
    return name;
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end).strip();
  }
}
