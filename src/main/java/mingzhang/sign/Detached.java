package mingzhang.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;
import mingzhang.write.WholeFile;

/**
 * The signature of a file in another file, the bare bytes as OpenSSL has them.
 *
 * @param signed the file that is signed
 * @param file the signature
 * @param shown how the user calls the signature
 */
public record Detached(Path signed, Path file, String shown) {
  /** How the names of signatures end. */
  public static final String ENDING = ".sig";

  /** No signature is longer: RSA with 16384 bits. */
  private static final long LONGEST = 2048;

  /** Signs; a signature that is there and differs is not replaced, which is told. */
  public boolean sign(SigningKey key, Findings findings) {
    try {
      if (!SignedBytes.fits(signed, key.kind())) {
        findings.add(tooLarge());
        return false;
      }
      byte[] signature = key.sign(signed);
      if (Files.exists(file)) {
        boolean same = Arrays.equals(signature, Files.readAllBytes(file));
        if (!same) {
          findings.add(
              Finding.error("signature-exists", Place.of(shown)).withHint("signature-exists"));
        }
        return same;
      }
      WholeFile.write(file, signature);
      return true;
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      findings.add(Finding.error("output-failed", Place.of(shown), reason));
      return false;
    }
  }

  /**
   * Verifies.
   *
   * @param findings receives what is wrong; an error in it says that the file is known not to be
   *     what it was
   */
  public boolean verify(CheckingKey key, Findings findings) {
    try {
      Optional<Finding> wrong = wrong(key, findings.hasErrors());
      wrong.ifPresent(findings::add);
      return wrong.isEmpty();
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      findings.add(Finding.error("archive-unreadable", Place.of(shown), reason));
      return false;
    }
  }

  private Optional<Finding> wrong(CheckingKey key, boolean known) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.of(
          Finding.error("signature-missing", Place.of(shown)).withHint("signature-missing"));
    }
    if (Files.size(file) > LONGEST) {
      return Optional.of(damaged(key, Files.size(file)));
    }
    byte[] signature = Files.readAllBytes(file);
    if (!key.canHaveMade(signature)) {
      return Optional.of(damaged(key, signature.length));
    }
    if (!SignedBytes.fits(signed, key.kind())) {
      return Optional.of(tooLarge());
    }
    if (key.verifies(signed, signature)) {
      return Optional.empty();
    }
    return Optional.of(
        key.made(signature)
            ? Finding.error("signature-changed", Place.of(shown), signed.getFileName())
                .withHint("archive-restore")
            : Finding.error("signature-wrong", Place.of(shown), signed.getFileName())
                .withHint(known ? "signature-file" : "signature-wrong"));
  }

  /** Tells that a signature is there that nothing was done about. */
  public void pass(Findings findings) {
    if (Files.isRegularFile(file)) {
      findings.add(
          Finding.hint("signature-not-checked", Place.of(shown)).withHint("signature-not-checked"));
    }
  }

  private Finding damaged(CheckingKey key, long length) {
    return Finding.error("signature-damaged", Place.of(shown), length, key.kind().word())
        .withHint("signature-damaged");
  }

  private Finding tooLarge() {
    long most = SignedBytes.LARGEST_FOR_ED25519 >> 20;
    return Finding.error("signature-too-large", Place.of(shown), signed.getFileName(), most)
        .withHint("signature-too-large");
  }
}
