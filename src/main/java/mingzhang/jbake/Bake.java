package mingzhang.jbake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mingzhang.model.General;
import mingzhang.model.GeneralPage;
import mingzhang.pages.view.Link;
import mingzhang.pages.view.NoticeView;
import mingzhang.report.Findings;

/** One bake: what is baked, into which layouts, and what is reported about it. */
final class Bake {
  final General general;
  final Layouts layouts;
  final Findings findings;
  private final Map<String, GeneralPage> pages = new TreeMap<>();
  private final Set<String> reported = new TreeSet<>();

  Bake(General general, Layouts layouts, Findings findings) {
    this.general = general;
    this.layouts = layouts;
    this.findings = findings;
    general.pages().forEach(page -> pages.put(page.url(), page));
  }

  GeneralPage page(String url) {
    GeneralPage page = pages.get(url);
    if (page == null) {
      throw new IllegalStateException("JBake made a page that nobody asked for: " + url);
    }
    return page;
  }

  /** The list of notices as seen from its own page. */
  List<NoticeView> notices() {
    return general.notices().stream()
        .map(
            page ->
                new NoticeView(
                    Link.to(page.title(), page.url().substring("notices/".length())),
                    page.date().toString(),
                    page.summary()))
        .toList();
  }

  /** Remembers that a finding says why this page is not made. */
  void reported(String url) {
    reported.add(url);
  }

  boolean isReported(String url) {
    return reported.contains(url);
  }
}
