package mingzhang.check.prose;

import java.util.Set;

/**
 * A quantity with its role and what it is about.
 *
 * @param quantity the quantity
 * @param role what it does
 * @param direction +1 up, -1 down, 0 not told
 * @param subject what the nearest name in its clause may mean, or empty
 * @param tight whether only filling words stand between the name and the quantity; asked of typed
 *     quantities only
 * @param bare whether nothing qualifies the name; asked of typed quantities only
 * @param reason whether it stands in the words that give a reason
 */
record Said(
    Quantity quantity,
    Role role,
    int direction,
    Set<String> subject,
    boolean tight,
    boolean bare,
    boolean reason) {
  boolean is(Role other) {
    return role == other;
  }

  /** A figure of this year in money that is no detail of a reason. */
  boolean isLevel() {
    return role == Role.LEVEL && quantity.is(Quantity.Kind.MONEY) && !reason;
  }

  /** The same with the figure that was meant. */
  Said of(Known truth) {
    Quantity meant = quantity.of(truth.value(), truth.half());
    return new Said(meant, role, direction, subject, tight, bare, reason);
  }

  /** The direction with the sign of the number: an increase by -5 is a decrease. */
  int sign() {
    return quantity.value().signum() < 0 ? -direction : direction;
  }
}
