package mingzhang.province;

/**
 * Money for one purpose from one source.
 *
 * @param account code by function, the lowest level used
 * @param fund where it comes from
 * @param basic whether for daily running; otherwise for projects
 * @param carried whether it was left over from the year before
 * @param fen the amount in hundredths of a yuan
 */
record Flow(String account, Fund fund, boolean basic, boolean carried, long fen) {}
