package mingzhang;

/** Name and version of the program. */
public final class Version {
  /** The version, as in the build file. */
  public static final String NUMBER = "0.1.0";

  /** Name and version, as pages tell them. */
  public static final String GENERATOR = "Mingzhang " + NUMBER;

  private Version() {}
}
