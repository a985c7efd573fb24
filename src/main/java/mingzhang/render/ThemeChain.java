package mingzhang.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Nearest;
import mingzhang.report.Place;

/**
 * A theme and those that it extends; what one does not have is taken from the next.
 *
 * @param themes the chosen theme first
 */
record ThemeChain(List<Theme> themes) {
  /**
   * Follows {@code extends} to its end.
   *
   * @param asked where the site names the theme
   * @return the chain, or empty after a finding
   */
  static Optional<ThemeChain> open(
      ThemePlaces places, String name, Place asked, Findings findings) {
    List<Theme> themes = new ArrayList<>();
    String wanted = name;
    Place place = asked;
    while (true) {
      Optional<ThemeFiles> files = places.find(wanted);
      if (files.isEmpty()) {
        findings.add(missing(wanted, place, places));
        return Optional.empty();
      }
      Theme theme = Theme.read(wanted, files.get(), findings);
      themes.add(theme);
      if (theme.parent().isEmpty()) {
        return Optional.of(new ThemeChain(List.copyOf(themes)));
      }
      wanted = theme.parent().get().text();
      place = theme.parent().get().place();
      String next = wanted;
      if (themes.stream().anyMatch(t -> t.name().equals(next))) {
        String circle =
            Stream.concat(themes.stream().map(Theme::name), Stream.of(next))
                .collect(Collectors.joining(" → "));
        findings.add(Finding.error("theme-loop", place, circle));
        return Optional.empty();
      }
    }
  }

  /** The files of the first theme of the chain that has this one. */
  Optional<ThemeFiles> holder(String path) {
    return themes.stream().map(Theme::files).filter(f -> f.names().contains(path)).findFirst();
  }

  /** The chain from a theme on; empty if it does not belong to it. */
  Optional<ThemeChain> from(String name) {
    return themes.stream()
        .filter(theme -> theme.name().equals(name))
        .findFirst()
        .map(theme -> new ThemeChain(themes.subList(themes.indexOf(theme), themes.size())));
  }

  private static Finding missing(String name, Place place, ThemePlaces places) {
    Finding finding = Finding.error("theme-missing", place, name);
    NavigableSet<String> existing = places.names();
    Optional<String> folder = places.otherwiseWritten(name);
    if (folder.isPresent() && !existing.contains(folder.get())) {
      return finding.withHint("theme-folder", folder.get(), folder.get().toLowerCase(Locale.ROOT));
    }
    return Nearest.to(name, existing)
        .map(nearest -> finding.withHint("template-nearest", nearest))
        .orElseGet(() -> finding.withHint("template-existing", String.join(", ", existing)));
  }
}
