package mingzhang.publish;

import java.io.IOException;
import java.nio.file.Path;
import mingzhang.report.Finding;
import mingzhang.report.Place;
import mingzhang.write.DiskReason;

/** Tells in plain words why a disk of this machine did not take what is published. */
final class DiskTrouble {
  private DiskTrouble() {}

  /** The failure with its reason, for a folder or file that the user calls so. */
  static IOException explained(String shown, Path where, IOException e) {
    if (e instanceof Refusal) {
      return e;
    }
    Place place = Place.of(shown);
    DiskReason reason = DiskReason.of(e);
    if (reason.isFull(where)) {
      return new Refusal(Finding.error("publish-full", place).withHint("publish-full"), e);
    }
    if (reason.isDenied()) {
      return new Refusal(Finding.error("publish-denied", place).withHint("publish-denied"), e);
    }
    if (reason.isBlocked()) {
      return new Refusal(Finding.error("publish-blocked", place).withHint("publish-blocked"), e);
    }
    return new Refusal(
        Finding.error("publish-failed", place, reason.text()).withHint("publish-failed"), e);
  }
}
