package mingzhang.download;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingzhang.model.Contact;
import mingzhang.model.DisclosureKind;
import mingzhang.model.DownloadFormat;
import mingzhang.model.Site;
import mingzhang.model.Words;
import mingzhang.read.Content;
import mingzhang.render.ThemeRenderer;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/** The sample disclosure as the makers of data files receive it. */
final class SampleData {
  private SampleData() {}

  /** With all formats, under an address, a licence and a contact. */
  static Subject subject() {
    return subject(EnumSet.allOf(DownloadFormat.class));
  }

  /** With some formats. */
  static Subject subject(Set<DownloadFormat> formats) {
    return subject(Path.of("content"), formats);
  }

  /** The first disclosure of a content folder, with all formats. */
  static Subject subject(Path folder) {
    return subject(folder, EnumSet.allOf(DownloadFormat.class));
  }

  private static Subject subject(Path folder, Set<DownloadFormat> formats) {
    Findings findings = new Findings();
    Content content = new Content(folder, "content", findings);
    Content.Read read = content.disclosure(content.locations().get(0)).orElseThrow();
    return new Subject(site(formats), read.disclosure(), read.standard(), words());
  }

  /** The words of the theme, in Chinese. */
  static Words words() {
    ThemeRenderer renderer =
        ThemeRenderer.open(
                Path.of("themes"),
                "civic",
                Place.of("site.yaml"),
                "zh-CN",
                DisclosureKind.BUDGET,
                new Findings())
            .orElseThrow();
    return renderer::say;
  }

  private static Site site(Set<DownloadFormat> formats) {
    return new Site(
        "长治市上党区预算公开",
        "zh-CN",
        DisclosureKind.BUDGET,
        "civic",
        Place.of("site.yaml"),
        "https://budget.example.org/",
        "长治市上党区人民政府办公室",
        List.of(new Contact("预算公开联系人", "", "budget@example.org", "")),
        Map.of(),
        "CC BY 4.0",
        "https://creativecommons.org/licenses/by/4.0/",
        formats,
        false,
        List.of(),
        List.of());
  }
}
