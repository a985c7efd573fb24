package mingzhang.check.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts lines that give a person's name together with where the person lives. */
final class NameList {
  /** The hundred most frequent family names. */
  private static final String FAMILY =
      "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]";

  private static final Pattern NAME =
      Pattern.compile("(?<!\\p{IsHan})" + FAMILY + "\\p{IsHan}{1,2}(?!\\p{IsHan})");

  private static final Pattern HOME =
      Pattern.compile(
          "\\p{IsHan}{2,}(?:镇|乡|街道|社区|村|小区|路|街|巷)[\\p{IsHan}\\d-]{0,20}?\\d+\\s?(?:号|组|栋|幢|单元|室|户)");

  private static final String HOME_ENDS = "号组栋幢室户";

  /** Lines with a name and a home from which a text is a list of persons. */
  static final int PERSONS = 3;

  private int persons;
  private int first = -1;

  private NameList() {}

  /** Looks at a text, line by line. */
  static NameList in(String text) {
    NameList list = new NameList();
    char[] chars = text.toCharArray();
    int start = 0;
    boolean home = false;
    for (int i = 0; i <= chars.length; i++) {
      if (i == chars.length || chars[i] == '\n') {
        if (home) {
          list.line(text.substring(start, i), start);
        }
        start = i + 1;
        home = false;
      } else {
        home = home || (chars[i] > '\u2E80' && endsHome(chars, start, i));
      }
    }
    return list;
  }

  private void line(String line, int start) {
    Matcher name = NAME.matcher(line);
    if (name.find() && HOME.matcher(line).find()) {
      persons++;
      first = first < 0 ? start + name.start() : first;
    }
  }

  /**
   * Whether a number with a word after it stands there, as a {@link #HOME} ends; most lines have
   * none.
   */
  private static boolean endsHome(char[] text, int start, int at) {
    boolean word =
        HOME_ENDS.indexOf(text[at]) >= 0
            || (text[at] == '单' && at + 1 < text.length && text[at + 1] == '元');
    if (!word || at == start) {
      return false;
    }
    boolean space = text[at - 1] == ' ' || (text[at - 1] >= '\t' && text[at - 1] <= '\r');
    int digit = space ? at - 2 : at - 1;
    return digit >= start && text[digit] >= '0' && text[digit] <= '9';
  }

  int persons() {
    return persons;
  }

  /** Index of the first name, or -1. */
  int first() {
    return first;
  }
}
