package mingzhang.cli;

import java.util.Iterator;
import mingzhang.read.Standards;

/** The ids of the standards that the program brings, for the help of an option. */
final class BuiltInStandards implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Standards.BUILT_IN.iterator();
  }
}
