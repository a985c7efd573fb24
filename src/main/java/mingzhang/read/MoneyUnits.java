package mingzhang.read;

import java.math.BigDecimal;
import mingzhang.model.MoneyUnit;

/** The money units that standards may name. */
final class MoneyUnits {
  /** 万元 with two decimals, the unit of most disclosures. */
  static final MoneyUnit TEN_THOUSAND = named("万元", 2);

  private MoneyUnits() {}

  static MoneyUnit named(String name, int decimals) {
    return new MoneyUnit(name, decimals, BigDecimal.valueOf(factor(name)));
  }

  private static int factor(String name) {
    return switch (name) {
      case "千元" -> 1_000;
      case "万元" -> 10_000;
      case "百万元" -> 1_000_000;
      case "亿元" -> 100_000_000;
      default -> 1;
    };
  }

  static MoneyUnit read(MappingReader money) {
    return named(money.requiredText("unit"), money.integer("decimals").orElse(2));
  }
}
