package mingzhang.write;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A build in a process of its own that stops, and says so, before its n-th change of the disk. */
final class ChildBuild {
  private ChildBuild() {}

  /**
   * Arguments: the output folder and n; or the output folder alone, for a file with a Chinese name.
   */
  public static void main(String[] args) {
    Path site = Path.of(args[0]);
    if (args.length == 1) {
      Builds.ids(Builds.build(site, Map.of("账.html", ""))).forEach(ChildBuild::say);
      return;
    }
    int last = Integer.parseInt(args[1]);
    int[] made = new int[1];
    Builds.build(
        site,
        Builds.NEW,
        new Disk(
            file -> {
              if (made[0]++ == last) {
                say("stopped");
                waitForever();
              }
            }));
    say("finished");
  }

  /** Starts one on this machine's Java. */
  static ProcessBuilder process(String... args) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new java.util.ArrayList<>();
    command.addAll(List.of(java, "-cp", System.getProperty("java.class.path")));
    command.add(ChildBuild.class.getName());
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  private static void waitForever() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
