package mingzhang.province;

import java.util.List;

/**
 * A unit that publishes a disclosure.
 *
 * @param id name of its folder
 * @param name official name
 * @param shortName what it calls itself
 * @param place the district it works for
 * @param line its account by function, five digits
 */
record Office(String id, String name, String shortName, String place, String line) {
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

  private record Kind(String id, String name, String line) {}

  /** Kinds of offices; each of their accounts has items 01, 02 and 03 in the standard. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind("finance", "财政局", "20106"),
          new Kind("development", "发展和改革局", "20104"),
          new Kind("statistics", "统计局", "20105"),
          new Kind("audit", "审计局", "20108"),
          new Kind("commerce", "商务局", "20113"),
          new Kind("archives", "档案馆", "20126"),
          new Kind("union", "总工会", "20129"),
          new Kind("market", "市场监督管理局", "20138"),
          new Kind("police", "公安局", "20402"),
          new Kind("justice", "司法局", "20406"),
          new Kind("education", "教育局", "20501"),
          new Kind("science", "科学技术局", "20601"),
          new Kind("culture", "文化和旅游局", "20701"),
          new Kind("labour", "人力资源和社会保障局", "20801"),
          new Kind("civil", "民政局", "20802"),
          new Kind("disabled", "残疾人联合会", "20811"),
          new Kind("veterans", "退役军人事务局", "20828"),
          new Kind("health", "卫生健康局", "21001"),
          new Kind("insurance", "医疗保障局", "21015"),
          new Kind("environment", "生态环境局", "21101"),
          new Kind("housing", "住房和城乡建设局", "21201"),
          new Kind("farming", "农业农村局", "21301"),
          new Kind("forest", "林业局", "21302"),
          new Kind("water", "水利局", "21303"),
          new Kind("transport", "交通运输局", "21401"),
          new Kind("land", "自然资源局", "22001"),
          new Kind("grain", "粮食和物资储备局", "22201"),
          new Kind("emergency", "应急管理局", "22401"));

  /** The unit of a number, counted from 0; the first 100,000 are all different. */
  static Office number(int number) {
    Kind kind = KINDS.get(number % KINDS.size());
    int at = number / KINDS.size();
    String place = cycle(at / 60) + "市" + cycle(at % 60) + "区";
    String id = "%s-%05d".formatted(kind.id, number + 1);
    return new Office(id, place + kind.name, "区" + kind.name, place, kind.line);
  }

  /** A name out of the cycle of sixty, as no real place has. */
  private static String cycle(int number) {
    int at = number % 60;
    return "" + STEMS.charAt(at % STEMS.length()) + BRANCHES.charAt(at % BRANCHES.length());
  }
}
