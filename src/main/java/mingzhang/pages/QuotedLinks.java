package mingzhang.pages;

import java.util.Optional;
import java.util.function.Function;
import mingzhang.model.Text;
import mingzhang.prose.SiteLinks;
import mingzhang.read.SourceFile;
import mingzhang.report.Place;

/**
 * Links of a text that shows words of {@code disclosure.yaml}, such as reasons: a link among these
 * stands there and not in the text.
 *
 * @param links decides where links lead
 * @param disclosure name of {@code disclosure.yaml} in messages
 * @param files the text of a file by that name
 */
record QuotedLinks(
    SiteLinks links, Text text, String disclosure, Function<String, Optional<String>> files)
    implements SiteLinks {
  @Override
  public String href(String destination, Place place) {
    return links.href(destination, place);
  }

  @Override
  public Place place(String destination, Place inText) {
    if (destination.isEmpty() || text.markdown().contains(destination)) {
      return inText;
    }
    Optional<String> yaml = files.apply(disclosure).filter(y -> y.contains(destination));
    return yaml.map(y -> new SourceFile(disclosure, y).place(y.indexOf(destination)))
        .orElse(inText);
  }
}
