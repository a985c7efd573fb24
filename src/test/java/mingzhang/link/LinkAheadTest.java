package mingzhang.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that were linked ahead do what they did before. */
class LinkAheadTest {
  private static final Path TEST_CLASSES = Path.of("target/test-classes");
  private static final Path LINK = Path.of("target/link");

  @TempDir private Path folder;

  private void linked() throws IOException, InterruptedException {
    Path copies = Files.createDirectories(folder.resolve("mingzhang/link"));
    try (Stream<Path> files = Files.list(TEST_CLASSES.resolve("mingzhang/link"))) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().matches("(Forms|Above).*")).toList()) {
        Files.copy(file, copies.resolve(file.getFileName().toString()));
      }
    }
    link();
  }

  private void link() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                LINK + File.pathSeparator + LINK.resolve("asm.jar"),
                "mingzhang.link.LinkAhead",
                folder.toString())
            .inheritIO()
            .start();
    assertEquals(0, process.waitFor());
  }

  private Object call(String method) throws ReflectiveOperationException, IOException {
    URL[] at = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(at, ClassLoader.getPlatformClassLoader())) {
      return loader.loadClass("mingzhang.link.Forms").getMethod(method).invoke(null);
    }
  }

  @Test
  void formsOfLambdasGiveTheSame() throws Exception {
    linked();
    assertEquals(Forms.results(), call("results"));
  }

  @Test
  void recordsCompareAndHashAlike() throws Exception {
    linked();
    assertEquals(Forms.records(), call("records"));
  }

  @Test
  void classesOfLambdasAreThereBeforeTheyRun() throws Exception {
    linked();
    List<?> lambdas = (List<?>) call("lambdas");
    for (Object lambda : lambdas.subList(0, lambdas.size() - 1)) {
      assertTrue(lambda.getClass().getName().contains("$$Linked"), lambda.getClass().getName());
    }
    String saved = lambdas.get(lambdas.size() - 1).getClass().getName();
    assertTrue(saved.contains("$$Lambda"), saved);
  }

  /** A build that compiles nothing anew links nothing anew. */
  @Test
  void linkingTwiceChangesNothing() throws Exception {
    linked();
    byte[] once = Files.readAllBytes(folder.resolve("mingzhang/link/Forms.class"));
    link();
    assertEquals(once.length, Files.size(folder.resolve("mingzhang/link/Forms.class")));
    assertEquals(Forms.results(), call("results"));
  }

  @Test
  void programIsLinked() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("target/classes/mingzhang"))) {
      long linked = files.filter(f -> f.getFileName().toString().contains("$$Linked")).count();
      assertTrue(linked > 1000, "classes of lambdas: " + linked);
    }
  }
}
