package mingzhang.sign;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;

/** A key or certificate as text between lines of dashes (PEM, RFC 7468). */
final class PemFile {
  private static final long LARGEST = 1 << 20;

  private PemFile() {}

  /**
   * The first part of a file that has one of some labels.
   *
   * @param hint advice where the file has other labels only
   * @param findings receives why there is none
   */
  static Optional<PemObject> part(
      Path file, String shown, List<String> labels, String hint, Findings findings) {
    Place place = Place.of(shown);
    try {
      if (!Files.isRegularFile(file)) {
        findings.add(Finding.error("sign-key-not-found", place));
        return Optional.empty();
      }
      if (Files.size(file) > LARGEST) {
        findings.add(Finding.error("sign-key-no-pem", place).withHint(hint));
        return Optional.empty();
      }
      TreeSet<String> others = new TreeSet<>();
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      try (PemReader in = new PemReader(new StringReader(text))) {
        for (PemObject part = in.readPemObject(); part != null; part = in.readPemObject()) {
          if (labels.contains(part.getType())) {
            return Optional.of(part);
          }
          others.add(part.getType());
        }
      }
      findings.add(
          others.isEmpty()
              ? Finding.error("sign-key-no-pem", place).withHint(hint)
              : Finding.error("sign-key-label", place, String.join(", ", others)).withHint(hint));
    } catch (IOException | RuntimeException e) { // a damaged part gives either
      findings.add(KnownKey.damaged(shown));
    }
    return Optional.empty();
  }
}
