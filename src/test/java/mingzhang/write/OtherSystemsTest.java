package mingzhang.write;

import static mingzhang.write.Builds.build;
import static mingzhang.write.Builds.files;
import static mingzhang.write.Builds.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** File systems that take names which differ only by case for the same. */
class OtherSystemsTest {
  static Stream<Configuration> systems() {
    return Stream.of(Configuration.windows(), Configuration.osX());
  }

  @ParameterizedTest
  @MethodSource("systems")
  void oneSiteAfterAnother(Configuration system) throws IOException {
    try (FileSystem memory = Jimfs.newFileSystem(system)) {
      Path site = memory.getPath("work", "site");
      for (Map<String, String> wanted : List.of(Builds.OLD, Builds.NEW, Builds.OLD)) {
        assertEquals(List.of(), ids(build(site, wanted)));
        assertEquals(new TreeMap<>(wanted), files(site));
        assertEquals(List.of(), Builds.leftovers(site));
      }
      assertEquals(
          new TreeMap<>(Builds.OLD).keySet(), Manifest.in(site).orElseThrow().digests().keySet());
    }
  }

  @ParameterizedTest
  @MethodSource("systems")
  void aFileWhoseNameChangesOnlyInCase(Configuration system) throws IOException {
    try (FileSystem memory = Jimfs.newFileSystem(system)) {
      Path site = memory.getPath("work", "site");
      build(site, Map.of("About.html", "same", "Unit/a.html", "same", "Unit/b.html", "other"));
      Map<String, String> next =
          Map.of("about.html", "same", "unit/a.html", "same", "unit/B.html", "new");
      assertEquals(List.of(), ids(build(site, next)));
      assertEquals(new TreeMap<>(next), files(site));
    }
  }

  @ParameterizedTest
  @MethodSource("systems")
  void outputAndSourcesMustLieApartWhateverTheirCase(Configuration system) throws IOException {
    try (FileSystem memory = Jimfs.newFileSystem(system)) {
      Path content = Files.createDirectories(memory.getPath("work", "Content"));
      var findings = new mingzhang.report.Findings();
      Path site = memory.getPath("work", "content", "site");
      OutputFolder.open(site, List.of(content), findings).close();
      assertEquals("output-overlaps", findings.sorted().get(0).id());
    }
  }
}
