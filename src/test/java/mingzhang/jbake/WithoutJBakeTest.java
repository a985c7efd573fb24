package mingzhang.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site without general pages does not load JBake. */
class WithoutJBakeTest {
  /** Loads the program anew and has no class of JBake. */
  private static final class NoJBake extends URLClassLoader {
    NoJBake() throws MalformedURLException {
      super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] classPath() throws MalformedURLException {
      List<URL> entries = new ArrayList<>();
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        if (!entry.contains("jbake-core")) {
          entries.add(Path.of(entry).toUri().toURL());
        }
      }
      return entries.toArray(URL[]::new);
    }
  }

  /** Run inside the other class loader. */
  public static final class Bakery {
    private Bakery() {}

    /** Reads and bakes a content folder; returns what was made. */
    public static Set<String> bake(Path folder) throws Exception {
      ContentFolder content = new ContentFolder(folder);
      return JBakeOven.bake(
          content.read(), (l, u, c) -> Optional.empty(), folder, content.findings);
    }
  }

  @TempDir Path temp;
  private ContentFolder content;

  @BeforeEach
  void folder() {
    content = new ContentFolder(temp);
  }

  @SuppressWarnings("unchecked")
  private Set<String> bake() throws Exception {
    try (NoJBake loader = new NoJBake()) {
      Class<?> bakery = loader.loadClass(Bakery.class.getName());
      return (Set<String>) bakery.getMethod("bake", Path.class).invoke(null, temp);
    }
  }

  @Test
  void nothingToBakeNeedsNoJBake() throws Exception {
    content.with("site.yaml", "title: x").with("budgets/2025/a/overview.md", "x");
    assertEquals(Set.of(), bake());
  }

  @Test
  void aPageNeedsIt() {
    content.page("pages/about.md", "x");
    InvocationTargetException failure = assertThrows(InvocationTargetException.class, this::bake);
    assertEquals(NoClassDefFoundError.class, failure.getCause().getClass());
  }
}
