package mingzhang.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mingzhang.model.Correction;
import mingzhang.pages.view.SectionView;

/**
 * The texts of a disclosure as HTML.
 *
 * @param overview sections of the overview
 * @param explanation sections of the explanation
 * @param projects texts of the performance targets by project id, then in the order of the form
 */
public record Articles(
    List<SectionView> overview,
    List<SectionView> explanation,
    Map<String, List<SectionView>> projects) {
  /** The words of a section of the explanation, or of {@code overview}, without their marks. */
  public String words(String id) {
    List<SectionView> sections =
        id.equals(Correction.OfText.OVERVIEW)
            ? overview
            : explanation.stream().filter(s -> s.id().equals(id)).toList();
    return sections.stream()
        .map(s -> s.heading() + " " + PlainText.of(s.html()))
        .collect(Collectors.joining(" "));
  }
}
