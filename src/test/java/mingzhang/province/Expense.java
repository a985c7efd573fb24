package mingzhang.province;

/**
 * A line of basic expenditure by its economic kind.
 *
 * @param group the upper account
 * @param name the unit's account
 * @param government the government's account
 * @param personnel whether for people; otherwise for running the office
 * @param account the code by function that it is spent under
 * @param fen the amount in hundredths of a yuan
 */
record Expense(
    String group, String name, String government, boolean personnel, String account, long fen) {}
