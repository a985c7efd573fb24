package mingzhang;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import mingzhang.model.Audience;

/**
 * What a build works on.
 *
 * @param content the content folder
 * @param shown how the user calls it, for messages
 * @param out the output folder
 * @param themes the user's folder of themes, which need not exist
 * @param theme theme to use instead of the site's
 * @param general whether general pages and notices are made too
 * @param asOf the day for which days left to publish are counted; empty counts none. No page
 *     depends on it.
 * @param published the site as it is public, to compare with; empty compares with none
 * @param audience who may see it
 */
public record BuildOptions(
    Path content,
    String shown,
    Path out,
    Path themes,
    Optional<String> theme,
    boolean general,
    Optional<LocalDate> asOf,
    Optional<Published> published,
    Audience audience) {
  /** A public site, and how the user calls it. */
  public record Published(Path site, String shown) {}

  /** A build that counts no days and compares with nothing. */
  public BuildOptions(
      Path content, String shown, Path out, Path themes, Optional<String> theme, boolean general) {
    this(
        content,
        shown,
        out,
        themes,
        theme,
        general,
        Optional.empty(),
        Optional.empty(),
        Audience.PUBLIC);
  }

  /** The same work, compared with a public site. */
  public BuildOptions comparedWith(Published site) {
    return new BuildOptions(
        content, shown, out, themes, theme, general, asOf, Optional.of(site), audience);
  }
}
