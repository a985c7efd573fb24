package mingzhang.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.model.Labels;
import mingzhang.standard.Performance;

/** The words that stand beside the fields of a performance target form. */
final class FormFields {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:年|-|/|\\.)?(\\d{1,2})(?:月|-|/|\\.)?(\\d{1,2})日?");
  private static final Pattern WITHOUT_FIELD =
      Pattern.compile(
          "一级指标|二级指标|三级指标|指标值|目标值|绩效指标|绩效目标|总体目标|年度目标|实施期目标"
              + "|其中:?|(项目)?资金.*|金额单位.*|.*绩效目标(申报)?表");
  private static final Pattern PERSONAL =
      Pattern.compile("(项目)?(负责人|经办人|填报人|联系人|联系电话|电话|手机)(及电话)?(?::.*)?");

  private final Map<String, String> keys = new LinkedHashMap<>();

  FormFields(Performance form) {
    add("name", "项目名称");
    add("category", "项目类别", "项目类型");
    add("department", "主管部门及代码", "主管部门", "主管部门及编码", "预算部门", "部门名称");
    add("implementing_unit", "实施单位", "项目实施单位", "项目单位");
    add("attribute", "项目属性");
    add("period", "项目期", "项目期限", "实施期限", "实施期");
    add("filed", "填报日期", "填表日期", "制表日期");
    form.texts().forEach((id, title) -> add("texts." + id, title));
  }

  private void add(String key, String... labels) {
    for (String label : labels) {
      keys.put(Labels.plain(label), key);
    }
  }

  /** The key of the field beside a label, for example {@code implementing_unit}. */
  Optional<String> key(String label) {
    return Optional.ofNullable(keys.get(Labels.plain(label).replaceFirst(":$", "")));
  }

  /** Whether a cell begins the lines below the grid: signatures and the date. */
  boolean isFooter(String text) {
    String plain = Labels.plain(text);
    return isPersonal(text) || key(plain.replaceFirst(":.*", "")).isPresent();
  }

  /** Whether words only head something. */
  static boolean isHeading(String label) {
    return WITHOUT_FIELD.matcher(Labels.plain(label)).matches() || isYear(label);
  }

  /** Whether words only name a year, as below the title. */
  static boolean isYear(String label) {
    return Years.plain(label).matches("\\(?\\d{4}年?度?\\)?");
  }

  /** Whether what stands beside a label is about a person and stays out. */
  static boolean isPersonal(String label) {
    return PERSONAL.matcher(Labels.plain(label)).matches();
  }

  /** A date as the content has it; empty where it is none. */
  static Optional<String> date(String text) {
    Matcher date = DATE.matcher(Labels.plain(text));
    if (!date.matches()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(date.group(2));
    int day = Integer.parseInt(date.group(3));
    return month >= 1 && month <= 12 && day >= 1 && day <= 31
        ? Optional.of(
            String.format(java.util.Locale.ROOT, "%s-%02d-%02d", date.group(1), month, day))
        : Optional.empty();
  }
}
