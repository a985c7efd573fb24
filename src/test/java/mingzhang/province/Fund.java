package mingzhang.province;

/** Where money comes from: a column of the revenue table. */
enum Fund {
  GENERAL_PUBLIC("general_public_budget", "general-public"),
  GOVERNMENT_FUNDS("government_funds", "government-funds"),
  STATE_CAPITAL("state_capital", "state-capital"),
  SPECIAL_ACCOUNT("special_account", "special-account"),
  OWN_FUNDS("own_funds", "own-funds");

  private final String column;
  private final String row;

  Fund(String column, String row) {
    this.column = column;
    this.row = row;
  }

  /** Its column in tables. */
  String column() {
    return column;
  }

  /** Its row on the income side of the summary. */
  String row() {
    return row;
  }

  /** Whether it is appropriated by the treasury. */
  boolean isFiscal() {
    return this != SPECIAL_ACCOUNT && this != OWN_FUNDS;
  }
}
