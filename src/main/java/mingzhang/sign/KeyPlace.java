package mingzhang.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/** Where a private key lies: not where it may become public, and readable by its owner alone. */
public final class KeyPlace {
  private static final Set<PosixFilePermission> OF_OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  private KeyPlace() {}

  /**
   * Looks at the place of a key that is there.
   *
   * @param open folders whose files are copied or become public
   */
  public static void check(Path key, String shown, List<Path> open, Findings findings) {
    if (!Files.isRegularFile(key)) {
      return; // told by who reads it
    }
    Place place = Place.of(shown);
    try {
      Path real = key.toRealPath();
      for (Path folder : open) {
        if (Files.isDirectory(folder)
            && (real.startsWith(folder.toRealPath())
                || key.toAbsolutePath()
                    .normalize()
                    .startsWith(folder.toAbsolutePath().normalize()))) {
          findings.add(Finding.error("sign-key-inside", place).withHint("sign-key-inside"));
          return;
        }
      }
      if (Files.getFileStore(real).supportsFileAttributeView("posix")) {
        Set<PosixFilePermission> all = Files.getPosixFilePermissions(real);
        if (all.stream().anyMatch(OF_OTHERS::contains)) {
          findings.add(
              Finding.warning("sign-key-open", place, PosixFilePermissions.toString(all))
                  .withHint("sign-key-open", shown));
        }
      }
    } catch (IOException e) {
      findings.add(KnownKey.damaged(shown));
    }
  }
}
