package mingzhang.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The general part of a site.
 *
 * @param pages pages and notices that its readers may see; notices by date, the latest first
 * @param files images and documents that lie beside them; the name is the address from the root of
 *     the site
 * @param heldBack addresses that drafts, and files that only drafts lead to, would have
 * @param drafts addresses of the drafts among the pages, for those who prepare the site
 */
public record General(
    List<GeneralPage> pages, List<Document> files, List<String> heldBack, Set<String> drafts) {
  /** Nothing general at all. */
  public static final General NONE = new General(List.of(), List.of(), List.of(), Set.of());

  /** Address of the list of notices. */
  public static final String NOTICES = "notices/index.html";

  /** The notices, the latest first. */
  public List<GeneralPage> notices() {
    return pages.stream().filter(p -> p.type().equals("notice")).toList();
  }

  /** Addresses of the pictures that a page describes in words. */
  public Set<String> described() {
    return pages.stream()
        .flatMap(p -> p.links().stream())
        .filter(PageLink::described)
        .map(PageLink::target)
        .collect(Collectors.toSet());
  }

  /** Whether there is nothing to bake. */
  public boolean isEmpty() {
    return pages.isEmpty() && files.isEmpty();
  }
}
