package mingzhang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingzhang.broken.Sites;
import mingzhang.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A preview makes the department anew whose unit is edited. */
class LiveDepartmentTest {
  @TempDir private Path folder;

  @Test
  void departmentFollowsItsUnits() throws IOException {
    Sites.copy(Path.of("src/test/resources/sites/department"), folder);
    Path content = folder.resolve("content");
    LiveSite site =
        new LiveSite(
            new BuildOptions(
                content,
                "content",
                folder.resolve("site"),
                folder.resolve("themes"),
                Optional.empty(),
                true));
    assertEquals(List.of(), ids(site));
    assertTrue(home(site).contains("10.71%"));
    Path table = content.resolve("budgets/2025/library/tables/revenue.yaml");
    Files.writeString(table, Files.readString(table).replace("12.00", "14.00"));
    site.changed(Set.of(table));
    assertTrue(ids(site).contains("broken-relation"), ids(site)::toString);
    assertTrue(home(site).contains("12.50%"), "14.00 of 112.00");
  }

  private static List<String> ids(LiveSite site) {
    return site.findings("2025/town/index.html").stream().map(Finding::id).toList();
  }

  private static String home(LiveSite site) {
    return new String(site.file("2025/town/index.html").orElseThrow(), StandardCharsets.UTF_8);
  }
}
