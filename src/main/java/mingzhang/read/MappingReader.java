package mingzhang.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import mingzhang.model.Absent;
import mingzhang.model.Amount;
import mingzhang.model.Cell;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/**
 * Takes the values of a mapping key by key; what has the wrong shape is a finding, and so is, in
 * the end, each key that nobody asked for.
 *
 * <p>Closing a reader closes the readers that it gave for the mappings inside it.
 */
public final class MappingReader implements AutoCloseable {
  private static final List<Absent> ABSENT =
      List.of(Absent.NOT_APPLICABLE, Absent.WITHHELD, Absent.UNKNOWN);

  private final Mapping mapping;
  private final Findings findings;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<MappingReader> inside = new ArrayList<>();

  /** Begins to read a mapping. */
  public MappingReader(Mapping mapping, Findings findings) {
    this.mapping = mapping;
    this.findings = findings;
  }

  /** Where the mapping begins. */
  public Place place() {
    return mapping.place();
  }

  /** Where the value of a key stands; the mapping's place if the key is not there. */
  public Place place(String key) {
    return mapping.get(key).map(Node::place).orElse(place());
  }

  /** Whether a key is written; asking for it makes it known. */
  public boolean has(String key) {
    return node(key).isPresent();
  }

  /** Whether a key is written that no hint may propose; it becomes known only where it is. */
  boolean hasUnnamed(String key) {
    return mapping.get(key).isPresent() && has(key);
  }

  /** The value of a key in any shape. */
  public Optional<Node> node(String key) {
    known.add(key);
    return mapping.get(key);
  }

  /** The value of a key as a single value; may be blank only in quotes. */
  public Optional<Scalar> scalar(String key) {
    return node(key).flatMap(n -> Shapes.scalar(n, key, findings));
  }

  /** The text of a key. */
  public Optional<String> text(String key) {
    return scalar(key).map(Scalar::text);
  }

  /** The text of a key that must be there and not be blank; empty text after a finding. */
  public String requiredText(String key) {
    if (!has(key)) {
      missing(key);
      return "";
    }
    Optional<Scalar> scalar = scalar(key);
    scalar
        .filter(s -> s.text().isBlank())
        .ifPresent(s -> findings.add(Finding.error("blank-value", s.place(), key)));
    return scalar.map(Scalar::text).orElse("");
  }

  /** The text of a key, one of several words; empty after a finding. */
  public Optional<String> choice(String key, List<String> words) {
    Optional<Scalar> scalar = scalar(key);
    scalar
        .filter(s -> !words.contains(s.text()))
        .ifPresent(s -> findings.add(Shapes.unknown("unknown-word", s.place(), s.text(), words)));
    return scalar.map(Scalar::text).filter(words::contains);
  }

  /** {@code true} or {@code false}; the default if the key is not there. */
  public boolean flag(String key, boolean otherwise) {
    return choice(key, List.of("true", "false")).map("true"::equals).orElse(otherwise);
  }

  /** A whole number of 0 to 999,999,999, as a count or a number of decimals. */
  public Optional<Integer> integer(String key) {
    return scalar(key).flatMap(s -> AmountText.whole(s, findings));
  }

  /** A figure with the decimals that its author wrote. */
  public Optional<BigDecimal> amount(String key) {
    return scalar(key).flatMap(s -> AmountText.read(s, findings));
  }

  /**
   * What a table's cell holds: a figure, one of the words for its absence, or nil where nothing is
   * written.
   */
  public Cell cell(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      return Absent.NIL;
    }
    return Shapes.scalarOrBlank(node.get(), key, findings)
        .map(s -> cell(s, findings))
        .orElse(Absent.NIL);
  }

  /** The same for a value that is not a mapping's. */
  public static Cell cell(Scalar scalar, Findings findings) {
    for (Absent absent : ABSENT) {
      if (absent.word().equals(scalar.text())) {
        return absent;
      }
    }
    return AmountText.read(scalar, findings)
        .<Cell>map(number -> new Amount(number, scalar.place(), 1))
        .orElse(Absent.NIL);
  }

  /** A date written YYYY-MM-DD; empty if the key is not there or says {@code unknown}. */
  public Optional<LocalDate> date(String key) {
    return scalar(key).flatMap(s -> DateText.read(s, findings));
  }

  /** The items of a list; none if the key is not there. */
  public List<Node> list(String key) {
    return node(key)
        .flatMap(n -> Shapes.sequence(n, key, findings))
        .map(Sequence::items)
        .orElse(List.of());
  }

  /** The items of a list of texts. */
  public List<String> texts(String key) {
    return list(key).stream()
        .flatMap(n -> Shapes.scalar(n, key, findings).stream())
        .map(Scalar::text)
        .toList();
  }

  /** The items of a list of mappings. */
  public List<MappingReader> mappings(String key) {
    return list(key).stream().flatMap(n -> mapping(n, key).stream()).toList();
  }

  /** The mapping of a key. */
  public Optional<MappingReader> mapping(String key) {
    return node(key).flatMap(n -> mapping(n, key));
  }

  /**
   * A reader for a node that ought to be a mapping, closed together with this one.
   *
   * @param node the node
   * @param name what the finding calls it if it is none
   */
  public Optional<MappingReader> mapping(Node node, String name) {
    Optional<MappingReader> reader =
        Shapes.mapping(node, name, findings).map(m -> new MappingReader(m, findings));
    reader.ifPresent(inside::add);
    return reader;
  }

  /**
   * The entries that nobody asked for so far, for keys that are ids; afterwards they count as asked
   * for.
   */
  public List<Mapping.Entry> others() {
    List<Mapping.Entry> others =
        mapping.entries().stream().filter(e -> !known.contains(e.key())).toList();
    others.forEach(e -> known.add(e.key()));
    return others;
  }

  /** Hands over each of them that is a mapping, with its id. */
  void eachMapping(BiConsumer<String, MappingReader> take) {
    others().forEach(e -> mapping(e.value(), e.key()).ifPresent(m -> take.accept(e.key(), m)));
  }

  /** The same as words by id, in their order. */
  Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    others()
        .forEach(
            e ->
                Shapes.scalar(e.value(), e.key(), findings)
                    .ifPresent(s -> words.put(e.key(), s.text())));
    return words;
  }

  /** Makes keys known without reading them. */
  public void ignore(String... keys) {
    known.addAll(List.of(keys));
  }

  /** Reports that a key is not there. */
  public void missing(String key) {
    known.add(key);
    findings.add(Finding.error("missing-key", place(), key).withHint("missing-key", key));
  }

  /** Reports every key that nobody asked for. */
  @Override
  public void close() {
    for (Mapping.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        findings.add(Shapes.unknown("unknown-key", entry.keyPlace(), entry.key(), known));
      }
    }
    inside.forEach(MappingReader::close);
    inside.clear();
  }
}
