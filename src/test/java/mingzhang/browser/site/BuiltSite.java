package mingzhang.browser.site;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mingzhang.Build;
import mingzhang.BuildOptions;
import mingzhang.Outcome;
import mingzhang.broken.Sites;
import mingzhang.broken.TargetFolder;
import mingzhang.model.FolderTree;

/** A site that was built from content, with its pages. */
record BuiltSite(Path folder, List<SitePage> pages) {
  private static final Path THEMES = Path.of("themes");

  /** Path of the portal that {@link #sample} is made for. */
  static final String UNDER = "/portal/budget/";

  /** Holds the sample site, built once. */
  private static final class Sample {
    static final BuiltSite SITE = sampleForAPortal();
  }

  private static BuiltSite sampleForAPortal() {
    try {
      Path folder = Files.createDirectories(TargetFolder.own("portal-sample"));
      FolderTree.remove(folder);
      Path content = folder.resolve("content");
      Sites.copy(Path.of("content"), content);
      Path site = content.resolve("site.yaml");
      String yaml = Files.readString(site);
      Files.writeString(site, yaml.replaceFirst("(base_url: https://[^/]+)/", "$1" + UNDER));
      return build(content, folder.resolve("site"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sample site of this repository, in a folder of a portal. */
  static BuiltSite sample() {
    return Sample.SITE;
  }

  /** Builds a site; an error fails the test. */
  static BuiltSite build(Path content, Path out) {
    Outcome outcome = new Build(options(content, out, THEMES)).run();
    assertFalse(outcome.failed(), () -> outcome.findings().toString());
    return read(out);
  }

  private static BuiltSite read(Path out) {
    try (Stream<Path> walk = Files.walk(out)) {
      List<SitePage> pages = new ArrayList<>();
      for (Path file : walk.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        pages.add(SitePage.read(out, file));
      }
      return new BuiltSite(out, pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BuildOptions options(Path content, Path out, Path themes) {
    return new BuildOptions(content, "content", out, themes, Optional.empty(), true);
  }

  /** One page of each kind: the largest. */
  List<SitePage> kinds() {
    Map<String, SitePage> kinds = new LinkedHashMap<>();
    for (SitePage page : pages) {
      kinds.merge(page.kind(), page, (a, b) -> b.characters() > a.characters() ? b : a);
    }
    return List.copyOf(kinds.values());
  }

  /** The pages that a layout made. */
  List<SitePage> of(String layout) {
    return pages.stream().filter(p -> p.layout().equals(layout)).toList();
  }
}
