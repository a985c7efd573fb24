package mingzhang.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The money of one office, exact to the hundredth of a yuan; every table of its disclosure is a sum
 * of these figures.
 *
 * @param office whose
 * @param expenses basic expenditure, all from the general public budget
 * @param ventures projects of the year
 * @param carried projects whose money was left over
 * @param flows all of it by function and source
 * @param people how many work there
 * @param travel three items of official travel, reception and vehicles, whole yuan; may be all 0
 */
record OfficeBudget(
    Office office,
    List<Expense> expenses,
    List<Venture> ventures,
    List<Venture> carried,
    List<Flow> flows,
    int people,
    Travel travel) {
  /** What official travel, reception and vehicles may cost, in hundredths of a yuan. */
  record Travel(long abroad, long reception, long purchase, long operation) {
    long total() {
      return abroad + reception + purchase + operation;
    }
  }

  /** Projects that each office has. */
  static final int VENTURES = 10;

  /** Makes up the money of an office. */
  static OfficeBudget of(Office office, Random random) {
    int people = 6 + random.nextInt(20 << random.nextInt(4));
    List<Expense> expenses = new Expenses(office, people, random).all();
    List<Venture> ventures = ventures(office, random);
    List<Venture> carried = carried(office, random);
    List<Flow> flows = new ArrayList<>();
    expenses.forEach(
        e -> flows.add(new Flow(e.account(), Fund.GENERAL_PUBLIC, true, false, e.fen())));
    ventures.forEach(v -> flows.add(new Flow(v.account(), v.fund(), false, false, v.fen())));
    carried.forEach(v -> flows.add(new Flow(v.account(), v.fund(), false, true, v.fen())));
    return new OfficeBudget(office, expenses, ventures, carried, flows, people, travel(random));
  }

  private static List<Venture> ventures(Office office, Random random) {
    List<VentureKind> kinds = new ArrayList<>();
    if (random.nextInt(8) == 0) {
      kinds.add(VentureKind.LAND_LEVELLING);
    }
    if (random.nextInt(20) == 0) {
      kinds.add(VentureKind.CAPITAL_SUBSIDY);
    }
    if (random.nextInt(5) == 0) {
      kinds.add(VentureKind.OWN_REPAIR);
    }
    int first = random.nextInt(VentureKind.COMMON.size());
    for (int i = 0; kinds.size() < VENTURES; i++) {
      kinds.add(VentureKind.COMMON.get((first + i) % VentureKind.COMMON.size()));
    }
    return kinds.stream().map(k -> venture(office, k, random)).toList();
  }

  private static Venture venture(Office office, VentureKind kind, Random random) {
    Fund fund =
        switch (kind) {
          case LAND_LEVELLING -> Fund.GOVERNMENT_FUNDS;
          case CAPITAL_SUBSIDY -> Fund.STATE_CAPITAL;
          case OWN_REPAIR -> random.nextBoolean() ? Fund.OWN_FUNDS : Fund.SPECIAL_ACCOUNT;
          default -> Fund.GENERAL_PUBLIC;
        };
    String account =
        switch (kind) {
          case LAND_LEVELLING -> "2120802";
          case CAPITAL_SUBSIDY -> "22301";
          default -> office.line() + "02";
        };
    long step = random.nextInt(3) == 0 ? 1 : 1000;
    long yuan = step * (20_000 / step + random.nextInt((int) (2_000_000 / step)));
    int years = random.nextInt(4) == 0 ? 3 : 1;
    return new Venture(kind.id(), kind, account, fund, yuan, years, 2 + random.nextInt(90));
  }

  private static List<Venture> carried(Office office, Random random) {
    List<Venture> carried = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      VentureKind kind = VentureKind.COMMON.get(i);
      long yuan = 10_000L + random.nextInt(500_000);
      carried.add(
          new Venture(kind.id(), kind, office.line() + "03", Fund.GENERAL_PUBLIC, yuan, 1, i));
    }
    return carried;
  }

  private static Travel travel(Random random) {
    if (random.nextInt(4) == 0) {
      return new Travel(0, 0, 0, 0);
    }
    long abroad = random.nextInt(6) == 0 ? 100L * (20_000 + random.nextInt(80_000)) : 0;
    long purchase = random.nextInt(8) == 0 ? 100L * (120_000 + random.nextInt(60_000)) : 0;
    return new Travel(
        abroad,
        100L * (1_000 + random.nextInt(30_000)),
        purchase,
        100L * (20_000 + random.nextInt(90_000)));
  }

  /** The flows of some kind, added up. */
  long sum(java.util.function.Predicate<Flow> wanted) {
    return flows.stream().filter(wanted).mapToLong(Flow::fen).sum();
  }

  /** Whether money of a source is planned for this year. */
  boolean has(Fund fund) {
    return sum(f -> f.fund() == fund && !f.carried()) != 0;
  }
}
