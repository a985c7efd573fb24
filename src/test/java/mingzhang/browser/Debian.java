package mingzhang.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Installs packages where that needs nobody's password: as root on Debian, as in a container. */
final class Debian {
  private Debian() {}

  static boolean mayInstall() {
    return System.getProperty("user.name").equals("root")
        && Files.exists(Path.of("/etc/debian_version"))
        && Programs.find("apt-get").isPresent();
  }

  /**
   * Installs packages from the sources that the machine knows.
   *
   * @throws IllegalStateException with apt-get's own words when that fails
   */
  static void install(String... packages) {
    run(List.of("update"));
    List<String> install = new ArrayList<>(List.of("install", "-y", "--no-install-recommends"));
    install.addAll(List.of(packages));
    run(install);
  }

  private static void run(List<String> arguments) {
    List<String> command =
        new ArrayList<>(List.of("apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"));
    command.addAll(arguments);
    try {
      Path log = Files.createTempFile("apt-get", ".log");
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Process process = builder.redirectOutput(log.toFile()).start();
      process.getOutputStream().close();
      int code = process.waitFor();
      String said = Files.readString(log);
      Files.delete(log);
      if (code != 0) {
        throw new IllegalStateException(String.join(" ", command) + " failed:\n" + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("apt-get was interrupted", e);
    }
  }
}
