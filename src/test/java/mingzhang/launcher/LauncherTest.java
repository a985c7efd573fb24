package mingzhang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.cli.Main;
import mingzhang.province.Province;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code mingzhang}, the script for sh: finds the program, hands everything on, starts faster. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  /** How a command ended and what it said on both streams. */
  private record Ended(int code, String said) {}

  @TempDir Path temp;
  private Path home;

  @BeforeEach
  void installed() throws IOException {
    home = Files.createDirectories(temp.resolve("my programs"));
    Files.copy(Path.of("mingzhang"), home.resolve("mingzhang"));
    jar(home.resolve("mingzhang.jar"));
    new Province(1).write(temp.resolve("content"), 1);
  }

  @Test
  void argumentsAndExitCodesAreHandedOn() throws IOException, InterruptedException {
    assertEquals(0, run(Map.of(), "version").code());
    assertEquals(2, run(Map.of(), "no-such-command").code());
    assertEquals(3, run(Map.of(), "check", "--content", "no such folder").code());
    Files.move(temp.resolve("content"), temp.resolve("my content"));
    assertEquals(0, run(Map.of(), "check", "--content", "my content").code());
  }

  @Test
  void isFoundThroughALink() throws IOException, InterruptedException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), home.resolve("mingzhang"));
    assertEquals(0, run(link, Map.of(), "version").code());
  }

  @Test
  void whatIsMissingIsSaid() throws IOException, InterruptedException {
    String none = temp.resolve("none").toString();
    Ended noJava = run(Map.of("JAVA_HOME", none, "LC_ALL", "C"), "version");
    assertEquals(3, noJava.code());
    assertTrue(noJava.said().contains("no Java found"), noJava.said());
    Ended chinese = run(Map.of("JAVA_HOME", none, "LC_ALL", "zh_CN.UTF-8"), "version");
    assertEquals(3, chinese.code());
    assertTrue(chinese.said().contains("找不到 Java"), chinese.said());
    Files.delete(home.resolve("mingzhang.jar"));
    Ended noJar = run(Map.of("LC_ALL", "C"), "version");
    assertEquals(3, noJar.code());
    assertTrue(noJar.said().contains("no mingzhang.jar in " + home.toRealPath()), noJar.said());
  }

  @Test
  void theFirstBuildMakesAnArchiveThatLaterOnesUse() throws IOException, InterruptedException {
    boolean cache = Runtime.version().feature() >= 25;
    String only = cache ? "-XX:AOTMode=on" : "-Xshare:on";
    archiveIsMadeAndUsed(Map.of(), cache ? ".aot" : ".jsa", only);
  }

  @Test
  void fromJava25OnTheArchiveIsAnAheadOfTimeCache() throws IOException, InterruptedException {
    Optional<Path> java = InstalledJava.from(25);
    assumeTrue(java.isPresent(), "no Java 25 or newer is installed below " + InstalledJava.FOLDER);
    Map<String, String> with = Map.of("JAVA_HOME", java.get().toString());
    archiveIsMadeAndUsed(with, ".aot", "-XX:AOTMode=on");
  }

  @Test
  void eachJavaHasAnArchiveOfItsOwn() throws IOException, InterruptedException {
    Optional<Path> java = InstalledJava.from(25);
    assumeTrue(
        java.isPresent() && Runtime.version().feature() < 25,
        "no second Java is installed below " + InstalledJava.FOLDER);
    assertEquals(0, run(Map.of(), "build").code());
    archive(".jsa", 4);
    Map<String, String> other = Map.of("JAVA_HOME", java.get().toString());
    assertEquals(0, run(other, "build").code());
    archive(".aot", 6);
    assertEquals(0, run(Map.of("MINGZHANG_JAVA_OPTS", "-Xshare:on"), "check").code());
  }

  /**
   * A build makes the archive, a second one cannot do without it and writes the same site; spoilt
   * archives change nothing.
   *
   * @param only option of Java that fails where the archive is not used
   */
  private void archiveIsMadeAndUsed(Map<String, String> with, String kind, String only)
      throws IOException, InterruptedException {
    assertEquals(0, run(with, "build").code());
    Path archive = archive(kind, 4);
    Map<String, String> must = new HashMap<>(with);
    must.put("MINGZHANG_JAVA_OPTS", only);
    Ended used = run(must, "build", "--out", "again");
    assertEquals(0, used.code(), used.said());
    String manifest = "manifest-sha256.txt";
    assertEquals(
        Files.readString(temp.resolve("site").resolve(manifest)),
        Files.readString(temp.resolve("again").resolve(manifest)));
    Map<String, String> none = new HashMap<>(with);
    none.put("MINGZHANG_ARCHIVE", "none");
    Ended without = run(none, "check");
    archive.toFile().setWritable(true);
    byte[] bytes = Files.readAllBytes(archive);
    for (int at = bytes.length / 10; at < bytes.length - 64; at += bytes.length / 10) {
      Arrays.fill(bytes, at, at + 64, (byte) 0xA5);
    }
    Files.write(archive, bytes);
    assertEquals(without, run(with, "check"));
    assertEquals(1, run(must, "check").code());
    Files.write(archive, Arrays.copyOf(bytes, 100_000));
    assertEquals(without, run(with, "check"));
  }

  @Test
  void withoutAPlaceForTheArchiveItJustRuns() throws IOException, InterruptedException {
    Ended ended = run(Map.of("MINGZHANG_ARCHIVE", temp.resolve("absent").toString()), "build");
    assertEquals(0, ended.code(), ended.said());
    assertTrue(Files.notExists(temp.resolve("absent")));
  }

  @Test
  void foldersWithChineseNamesNeedNoLanguage() throws IOException, InterruptedException {
    Path inside =
        Files.writeString(
            temp.resolve("inside.sh"),
            """
            folder=$(printf '\\351\\242\\204') && mkdir -p "$folder/in" && cd "$folder/in" || exit 9
            unset LC_CTYPE LANG
            LC_ALL=C && export LC_ALL && exec "$@"
            """);
    String script = home.resolve("mingzhang").toString();
    String content = "../../content";
    Ended launched = run(inside, Map.of(), "sh", script, "check", "--content", content);
    assertEquals(0, launched.code(), launched.said());
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    String jar = home.resolve("mingzhang.jar").toString();
    Ended bare =
        run(
            inside,
            Map.of(),
            java,
            "-cp",
            jar,
            "mingzhang.cli.Main",
            "check",
            "--content",
            content);
    assertEquals(2, bare.code(), bare.said());
    assertTrue(bare.said().contains("set the environment variable LC_ALL"), bare.said());
  }

  /** The archive, which is made behind the build's back; then there are so many files. */
  private Path archive(String kind, int number) throws IOException, InterruptedException {
    while (true) {
      try (Stream<Path> all = Files.list(home)) {
        List<Path> files = all.toList();
        Optional<Path> made =
            files.stream().filter(f -> f.getFileName().toString().endsWith(kind)).findFirst();
        if (made.isPresent() && files.size() == number) {
          return made.get();
        }
        assertTrue(made.isPresent() || files.size() > number - 2, "given up: " + files);
      }
      Thread.sleep(100);
    }
  }

  private Ended run(Map<String, String> more, String... arguments)
      throws IOException, InterruptedException {
    return run(home.resolve("mingzhang"), more, arguments);
  }

  private Ended run(Path script, Map<String, String> more, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", script.toString()));
    command.addAll(List.of(arguments));
    Path said = Files.createTempFile(temp, "said", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(temp.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("MINGZHANG_ARCHIVE");
    builder.environment().remove("MINGZHANG_JAVA_OPTS");
    builder.environment().putAll(more);
    int code = builder.start().waitFor();
    return new Ended(code, Files.readString(said));
  }

  /** The classes of the program as one file, which names the libraries beside them. */
  private static void jar(Path jar) throws IOException {
    Path classes = Path.of(url(Main.class.getProtectionDomain().getCodeSource().getLocation()));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest
        .getMainAttributes()
        .put(
            Attributes.Name.CLASS_PATH,
            libraries().map(l -> l.toUri().toString()).collect(Collectors.joining(" ")));
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out, manifest);
        Stream<Path> all = Files.walk(classes)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String name = classes.relativize(file).toString();
        packed.putNextEntry(new JarEntry(name.replace('\\', '/')));
        packed.write(Files.readAllBytes(file));
        packed.closeEntry();
      }
    }
  }

  /** The jars that this test runs with. */
  private static Stream<Path> libraries() {
    Stream<Path> told =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
    Stream<Path> loaded =
        LauncherTest.class.getClassLoader() instanceof URLClassLoader loader
            ? Stream.of(loader.getURLs()).map(u -> Path.of(url(u)))
            : Stream.empty();
    return Stream.concat(told, loaded).filter(Files::isRegularFile);
  }

  private static URI url(URL url) {
    return URI.create(url.toString());
  }
}
