package mingzhang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mingzhang.read.Content;
import mingzhang.report.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Funds of a project against its years and its cost indicators, in the sample with one change. */
class TargetRulesTest {
  @TempDir Path folder;

  @Test
  void theSampleHolds() throws IOException {
    assertEquals(List.of(), broken("network-lease", "", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "network-lease, '{period: 6000000', '{period: 4000000', project-cost project-period",
    "network-lease, period: 3年, period: 2年, project-cost project-period",
    "network-lease, ≤200每年/万元, ≤100每年/万元, project-cost",
    "oa-system-service, value: 29万元, value: 28万元, project-cost",
    "oa-system-service, value: 29万元, value: 290000元, ''",
    "oa-system-service, value: 29万元, value: 800元/人, ''",
  })
  void oneChange(String project, String what, String with, String rules) throws IOException {
    assertEquals(
        rules.isEmpty() ? List.of() : Stream.of(rules.split(" ")).sorted().toList(),
        broken(project, what, with));
  }

  private List<String> broken(String project, String what, String with) throws IOException {
    Path content = Path.of("content");
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(content.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    Path file =
        folder.resolve("budgets/2025/government-office/projects").resolve(project + ".yaml");
    Files.writeString(file, Files.readString(file).replace(what, with));
    Findings findings = new Findings();
    Content read = new Content(folder, "content", findings);
    Content.Read sample = read.disclosure(read.locations().get(0)).orElseThrow();
    return Check.disclosure(
            sample.disclosure(),
            Optional.empty(),
            List.of(),
            sample.standard(),
            f -> Optional.empty(),
            findings)
        .stream()
        .filter(r -> r.verdict() == Verdict.BROKEN)
        .map(r -> r.rule().id())
        .filter(Set.of("project-funds", "project-cost", "project-period")::contains)
        .distinct()
        .sorted()
        .toList();
  }
}
