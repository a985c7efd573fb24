package mingzhang.province;

/**
 * A project of one office.
 *
 * @param id name of its file
 * @param kind what it is about
 * @param account code by function
 * @param fund where its money comes from
 * @param yuan its budget of the year, whole yuan
 * @param years how long it runs at that budget a year
 * @param count how many things it makes
 */
record Venture(
    String id, VentureKind kind, String account, Fund fund, long yuan, int years, int count) {
  long fen() {
    return yuan * 100;
  }
}
