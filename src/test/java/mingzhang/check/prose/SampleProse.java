package mingzhang.check.prose;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mingzhang.model.Text;
import mingzhang.read.Content;
import mingzhang.report.Finding;
import mingzhang.report.Findings;

/** Checks sentences against the figures of the sample disclosure. */
final class SampleProse {
  private final Content.Read sample;

  SampleProse() {
    this(Path.of("content"));
  }

  /** The same over the only disclosure of another content folder. */
  SampleProse(Path folder) {
    Content content = new Content(folder, "content", new Findings());
    sample = content.disclosure(content.locations().get(0)).orElseThrow();
  }

  /** The findings about a text typed by hand in a place of the disclosure. */
  List<Finding> check(String markdown, Passage.Kind kind, String heading) {
    Text text = new Text("text.md", markdown);
    Findings findings = new Findings();
    List<Passage> passages =
        List.of(
            new Passage(
                Passage.Kind.OVERVIEW,
                "机构设置情况",
                new Text("overview.md", "本单位内设督查股、党组办公室、对台外事股、综合股、秘书股、信息股和会务股。"),
                "本单位内设督查股、党组办公室、对台外事股、综合股、秘书股、信息股和会务股。",
                List.of()),
            new Passage(kind, heading, text, markdown, List.of()));
    ProseCheck.check(
        sample.disclosure(), sample.standard(), passages, name -> Optional.empty(), findings);
    return findings.sorted().stream().filter(f -> f.place().file().equals("text.md")).toList();
  }

  /** The ids of the findings, each once, in alphabetical order. */
  List<String> ids(String markdown) {
    return check(markdown, Passage.Kind.SECTION, "").stream()
        .map(Finding::id)
        .distinct()
        .sorted()
        .toList();
  }
}
