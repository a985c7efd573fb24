package mingzhang.read;

import mingzhang.report.Place;

/** A piece of a YAML file that knows where it is written. */
public sealed interface Node permits Scalar, Mapping, Sequence {
  /** Where it begins. */
  Place place();
}
