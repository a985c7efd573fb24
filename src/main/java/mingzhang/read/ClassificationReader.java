package mingzhang.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.standard.Classification;
import mingzhang.standard.Cofog;

/** Reads the classifications of accounts that a standard brings ({@code classifications:}). */
final class ClassificationReader {
  private final Findings findings;

  private ClassificationReader(Findings findings) {
    this.findings = findings;
  }

  /** All of them by id, in their order. */
  static Map<String, Classification> all(MappingReader standard, Findings findings) {
    ClassificationReader reader = new ClassificationReader(findings);
    Map<String, Classification> found = new LinkedHashMap<>();
    standard
        .mapping("classifications")
        .ifPresent(all -> all.eachMapping((id, c) -> found.put(id, reader.read(id, c))));
    return found;
  }

  private Classification read(String id, MappingReader c) {
    List<Integer> digits = new ArrayList<>();
    c.texts("digits").forEach(d -> digits.add(d.matches("\\d{1,2}") ? Integer.parseInt(d) : 0));
    Map<String, String> accounts = c.mapping("accounts").map(MappingReader::words).orElse(Map.of());
    return new Classification(
        id,
        c.text("title").orElse(id),
        digits,
        c.integer("complete").orElse(0),
        accounts,
        cofog(c, accounts));
  }

  /** Codes of COFOG by account; both must be there. */
  private Map<String, String> cofog(MappingReader classification, Map<String, String> accounts) {
    Map<String, String> codes = new LinkedHashMap<>();
    List<Mapping.Entry> entries =
        classification.mapping("cofog").map(MappingReader::others).orElse(List.of());
    for (Mapping.Entry entry : entries) {
      Optional<Scalar> code = Shapes.scalar(entry.value(), entry.key(), findings);
      if (!accounts.containsKey(entry.key())) {
        List<String> known = List.copyOf(accounts.keySet());
        findings.add(Shapes.unknown("unknown-word", entry.keyPlace(), entry.key(), known));
      } else if (code.isPresent() && !Cofog.isCode(code.get().text())) {
        findings.add(
            Finding.error("cofog-code", code.get().place(), code.get().text())
                .withHint("cofog-code"));
      } else {
        code.ifPresent(c -> codes.put(entry.key(), c.text()));
      }
    }
    return codes;
  }
}
