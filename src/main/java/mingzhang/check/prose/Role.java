package mingzhang.check.prose;

/** What a quantity does in its sentence. */
enum Role {
  /** A figure of this year. */
  LEVEL,
  /** The same figure of the year before. */
  PRIOR,
  /** By how much it changed. */
  CHANGE,
  /** By how many percent it changed. */
  RATE,
  /** Which part of a whole it is, in percent. */
  SHARE,
  /** Anything else: a limit, a price, a target. */
  OTHER
}
