package mingzhang.pages;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import mingzhang.prose.SiteLinks;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Nearest;
import mingzhang.report.Place;

/**
 * Remembers where the relative links of texts lead, to prove in the end that each target exists.
 */
public final class LinkTargets {
  /**
   * A link of a text.
   *
   * @param url its target from the root of the site
   * @param written how the text writes it
   */
  public record Target(String url, String written, Place place) {}

  /**
   * All that is remembered.
   *
   * @param targets where links lead
   * @param hidden folders that are not public
   * @param uncertain whether pages are missing
   */
  public record Remembered(List<Target> targets, List<String> hidden, boolean uncertain) {}

  private final Queue<Target> targets = new ConcurrentLinkedQueue<>();
  private final Set<String> hidden = ConcurrentHashMap.newKeySet();
  private volatile boolean uncertain;

  /** Links of a text that stands on a page. */
  public SiteLinks on(String page) {
    return (destination, place) -> {
      targets.add(new Target(resolve(page, destination), destination, place));
      return destination;
    };
  }

  /** A link whose target from the root of the site is known. */
  public void add(String url, Place place) {
    targets.add(new Target(url, url, place));
  }

  /** What is remembered so far. */
  public Remembered remembered() {
    return new Remembered(List.copyOf(targets), List.copyOf(hidden), uncertain);
  }

  /** Adds what others remember. */
  public void addAll(Remembered others) {
    targets.addAll(others.targets());
    hidden.addAll(others.hidden());
    if (others.uncertain()) {
      uncertain = true;
    }
  }

  /** Says that a folder of the site, for example {@code 2025/office/}, is not public. */
  public void hide(String folder) {
    hidden.add(folder);
  }

  /**
   * Says that pages are missing because their sources cannot be read: then nothing can be said of
   * links.
   */
  public void uncertain() {
    uncertain = true;
  }

  /** Reports every link to a page or file that the site does not have. */
  public void check(Set<String> urls, Findings findings) {
    for (Target target : targets) {
      if (hidden.stream().anyMatch(target.url()::startsWith)) {
        findings.add(
            Finding.error("link-to-draft", target.place(), target.written())
                .withHint("link-to-draft"));
      } else if (!uncertain && !urls.contains(target.url())) {
        Finding finding = Finding.error("dead-link", target.place(), target.written());
        findings.add(
            Nearest.to(target.url(), List.copyOf(urls))
                .map(n -> finding.withHint("did-you-mean", n))
                .orElse(finding));
      }
    }
  }

  /** The address from the root of the site that a relative link on a page means (RFC 3986, 5.2). */
  static String resolve(String page, String destination) {
    String path = destination.replaceFirst("[?#].*$", "");
    if (path.isEmpty()) {
      return page;
    }
    java.net.URI base = java.net.URI.create("/" + Href.encode(page));
    String resolved = base.resolve(path).normalize().getPath();
    String url = resolved.startsWith("/") ? resolved.substring(1) : resolved;
    return url.isEmpty() || url.endsWith("/") ? url + "index.html" : url;
  }
}
