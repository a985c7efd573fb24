package mingzhang.read;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Nearest;
import mingzhang.report.Place;

/**
 * Tells whether a node is a text, a mapping or a list, and reports one that is not what it ought to
 * be.
 */
final class Shapes {
  /** A key whose colon has no space after it, or is a Chinese one. */
  private static final Pattern SLIP = Pattern.compile("[^\\s:：]+[:：][^\\s/]");

  private Shapes() {}

  /** A single value; nothing at all, {@code ~} and {@code null} are findings. */
  static Optional<Scalar> scalar(Node node, String name, Findings findings) {
    Optional<Scalar> scalar = scalarOrBlank(node, name, findings);
    if (isBlank(node)) {
      findings.add(Finding.error("blank-value", node.place(), name).withHint("blank-value", name));
      return Optional.empty();
    }
    return scalar;
  }

  /** A single value, blank or not. */
  static Optional<Scalar> scalarOrBlank(Node node, String name, Findings findings) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    String found = node instanceof Mapping ? "expected-text-mapping" : "expected-text-list";
    findings.add(Finding.error("expected-text", node.place(), name).withHint(found, name));
    return Optional.empty();
  }

  /** A list. */
  static Optional<Sequence> sequence(Node node, String name, Findings findings) {
    if (node instanceof Sequence sequence) {
      return Optional.of(sequence);
    }
    String id = isBlank(node) ? "blank-value" : "expected-list";
    findings.add(Finding.error(id, node.place(), name).withHint("expected-list", name));
    return Optional.empty();
  }

  /** A mapping. */
  static Optional<Mapping> mapping(Node node, String name, Findings findings) {
    if (node instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    String id = isBlank(node) ? "blank-value" : "expected-mapping";
    boolean slip =
        node instanceof Scalar text && !text.quoted() && SLIP.matcher(text.text()).lookingAt();
    findings.add(
        Finding.error(id, node.place(), name)
            .withHint(slip ? "missing-space" : "expected-mapping", name));
    return Optional.empty();
  }

  private static boolean isBlank(Node node) {
    return node instanceof Scalar scalar && (scalar.isBlank() || scalar.isNull());
  }

  /** A text for a message: not more than 60 characters of it. */
  static String shorten(String text) {
    return text.codePointCount(0, text.length()) <= 60
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 57)) + "...";
  }

  /** A finding for a name that does not exist; its hint gives the nearest one or all that do. */
  static Finding unknown(String id, Place place, String name, Collection<String> existing) {
    Finding finding = Finding.error(id, place, shorten(name));
    Optional<String> nearest = Nearest.to(name, existing);
    if (nearest.isPresent()) {
      return finding.withHint("did-you-mean", nearest.get());
    }
    return existing.isEmpty()
        ? finding.withHint("nothing-here")
        : finding.withHint("there-are", String.join(", ", existing));
  }
}
