package mingzhang.bench;

import java.io.IOException;
import java.nio.file.Path;
import mingzhang.province.Province;

/** Writes a content folder of made-up disclosures: {@code FOLDER DISCLOSURES [SEED]}, seed 1. */
public final class WriteProvince {
  private WriteProvince() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    new Province(seed).write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }
}
