package mingzhang;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several equal parts of a build.
 *
 * @param number which, from 1
 * @param of how many there are
 */
public record Shard(int number, int of) {
  private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,4})/([1-9]\\d{0,4})");

  /** A part as people write it: {@code 3/16}; empty if it is none. */
  public static Optional<Shard> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    Shard shard = new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    return shard.number <= shard.of ? Optional.of(shard) : Optional.empty();
  }

  /** Whether it has the disclosure with an index, from 0: neighbours go to different parts. */
  boolean has(int index) {
    return index % of == number - 1;
  }

  @Override
  public String toString() {
    return number + "/" + of;
  }
}
