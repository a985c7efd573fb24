package mingzhang.read;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mingzhang.model.CodeChange;
import mingzhang.model.Contact;
import mingzhang.model.DisclosureKind;
import mingzhang.model.DownloadFormat;
import mingzhang.model.Site;
import mingzhang.model.Term;
import mingzhang.report.Finding;
import mingzhang.report.Findings;

/** Makes the site's identity from {@code site.yaml} and its terms from {@code glossary.yaml}. */
final class SiteReader {
  private static final List<String> CODES =
      List.of("site_id", "domain", "icp", "police", "error_report");

  private SiteReader() {}

  static Site site(
      Mapping mapping, List<Term> terms, List<CodeChange> crosswalk, Findings findings) {
    try (MappingReader s = new MappingReader(mapping, findings)) {
      Map<String, String> codes = new LinkedHashMap<>();
      s.mapping("codes")
          .ifPresent(c -> CODES.forEach(id -> c.text(id).ifPresent(t -> codes.put(id, t))));
      TargetReader.targets(s, findings);
      MappingReader licence = s.mapping("licence").orElse(null);
      return new Site(
          s.requiredText("title"),
          s.requiredText("language"),
          kind(s),
          s.text("theme").orElse("civic"),
          s.place("theme"),
          baseUrl(s, findings),
          s.requiredText("publisher"),
          contacts(s),
          codes,
          licence == null ? "" : licence.requiredText("title"),
          licence == null ? "" : webAddress(licence, "url", findings),
          downloads(s, findings),
          s.flag("portal", false),
          terms,
          crosswalk);
    }
  }

  /** What a site or a standard is about: budgets where it does not say. */
  static DisclosureKind kind(MappingReader at) {
    return at.choice("kind", DisclosureKind.WORDS)
        .map(DisclosureKind::of)
        .orElse(DisclosureKind.BUDGET);
  }

  /** The changes of codes that {@code crosswalk.yaml} tells; one without a side is a finding. */
  static List<CodeChange> crosswalk(Mapping mapping, Findings findings) {
    try (MappingReader c = new MappingReader(mapping, findings)) {
      return c.mappings("changes").stream()
          .map(
              at ->
                  new CodeChange(
                      year(at),
                      at.texts("from"),
                      at.texts("to"),
                      at.text("note").orElse(""),
                      at.place()))
          .filter(
              change -> {
                boolean whole = !change.from().isEmpty() && !change.to().isEmpty();
                if (!whole || change.from().equals(change.to())) {
                  findings.add(
                      Finding.error("crosswalk-empty", change.place()).withHint("crosswalk-empty"));
                }
                return whole;
              })
          .toList();
    }
  }

  private static int year(MappingReader change) {
    return change
        .integer("year")
        .orElseGet(
            () -> {
              change.requiredText("year");
              return 0;
            });
  }

  static List<Term> terms(Mapping mapping, Findings findings) {
    try (MappingReader g = new MappingReader(mapping, findings)) {
      return g.mappings("terms").stream().map(StandardReader::term).toList();
    }
  }

  static List<Contact> contacts(MappingReader at) {
    return at.mappings("contacts").stream()
        .map(
            c ->
                new Contact(
                    c.text("role").orElse(""),
                    c.text("phone").orElse(""),
                    c.text("email").orElse(""),
                    c.text("address").orElse("")))
        .toList();
  }

  /** All of them where the site does not choose; an empty list offers none. */
  private static Set<DownloadFormat> downloads(MappingReader s, Findings findings) {
    if (!s.has("downloads")) {
      return EnumSet.allOf(DownloadFormat.class);
    }
    Set<DownloadFormat> chosen = EnumSet.noneOf(DownloadFormat.class);
    Map<String, DownloadFormat> formats = new LinkedHashMap<>();
    Stream.of(DownloadFormat.values()).forEach(f -> formats.put(f.word(), f));
    for (Node node : s.list("downloads")) {
      Optional<Scalar> scalar = Shapes.scalar(node, "downloads", findings);
      DownloadFormat format = formats.get(scalar.map(Scalar::text).orElse(""));
      if (format != null) {
        chosen.add(format);
      } else if (scalar.isPresent()) {
        Scalar word = scalar.get();
        findings.add(Shapes.unknown("unknown-word", word.place(), word.text(), formats.keySet()));
      }
    }
    if (chosen.equals(EnumSet.of(DownloadFormat.ZIP))) {
      findings.add(
          Finding.error("zip-of-nothing", s.place("downloads")).withHint("zip-of-nothing"));
    }
    return chosen;
  }

  /** A link that everybody may follow: nothing that runs, nothing within the site. */
  static String webAddress(MappingReader from, String key, Findings findings) {
    String url = from.text(key).orElse("");
    if (!url.isEmpty() && !url.matches("https?://[^\\s\"<>]+")) {
      findings.add(Finding.error("web-address", from.place(key), url).withHint("web-address"));
      return "";
    }
    return url;
  }

  private static String baseUrl(MappingReader s, Findings findings) {
    String url = s.text("base_url").orElse("");
    Optional<String> address = url.isEmpty() ? Optional.of("") : BaseUrl.of(url);
    if (address.isEmpty()) {
      findings.add(Finding.error("base-url", s.place("base_url"), url).withHint("base-url"));
    }
    return address.orElse("");
  }
}
