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
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (mayTellHome(line)) {
        Matcher name = NAME.matcher(line);
        if (name.find() && HOME.matcher(line).find()) {
          list.persons++;
          list.first = list.first < 0 ? start + name.start() : list.first;
        }
      }
      start += line.length() + 1;
    }
    return list;
  }

  /** Whether a line has a word without which there is no {@link #HOME}; most have none. */
  private static boolean mayTellHome(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (HOME_ENDS.indexOf(c) >= 0) {
        return true;
      }
    }
    return line.contains("单元");
  }

  int persons() {
    return persons;
  }

  /** Index of the first name, or -1. */
  int first() {
    return first;
  }
}
