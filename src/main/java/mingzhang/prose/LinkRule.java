package mingzhang.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/**
 * Where links may lead: {@code https:}, {@code http:}, {@code mailto:}, {@code tel:}, a heading of
 * the page, or relative to a file of the site; images only to a file of the site.
 */
final class LinkRule {
  private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");

  private final SiteLinks site;
  private final Findings findings;

  LinkRule(SiteLinks site, Findings findings) {
    this.site = site;
    this.findings = findings;
  }

  /** The address to print, or empty after a finding. */
  Optional<String> href(String destination, boolean image, Place inText) {
    Place place = site.place(destination, inText);
    Matcher scheme = SCHEME.matcher(destination);
    boolean plain = destination.chars().noneMatch(c -> c <= ' ' || c == '\\' || c == 0x7f);
    if (plain && scheme.matches()) {
      if (image) {
        findings.add(Finding.error("image-elsewhere", place, destination).withHint("image-here"));
        return Optional.empty();
      }
      if (SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
        return Optional.of(destination);
      }
    } else if (plain && destination.startsWith("#") && !image) {
      return Optional.of(destination);
    } else if (plain && !destination.isEmpty() && !destination.startsWith("/")) {
      return Optional.of(site.href(destination, place));
    }
    findings.add(Finding.error("link-refused", place, destination).withHint("link-targets"));
    return Optional.empty();
  }
}
