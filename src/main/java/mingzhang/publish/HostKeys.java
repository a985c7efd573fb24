package mingzhang.publish;

import java.net.SocketAddress;
import java.security.PublicKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.signature.Signature;

/** Accepts a server only if its key is one of those that site.yaml names. */
final class HostKeys implements ServerKeyVerifier {
  private final List<String> expected;
  private final Set<String> shown;
  private boolean accepted;

  /**
   * Knows the right keys.
   *
   * @param expected fingerprints {@code SHA256:…} and public keys {@code <kind> <base64>}
   * @param shown takes the fingerprints that the server shows
   */
  HostKeys(List<String> expected, Set<String> shown) {
    this.expected = expected;
    this.shown = shown;
  }

  /** Kinds of keys, the best first. */
  enum Kind {
    ED25519("ssh-ed25519"),
    ECDSA("ecdsa-sha2-"),
    RSA("rsa-sha2-");

    private final String signatures;

    Kind(String signatures) {
      this.signatures = signatures;
    }

    /** The ways to sign with such a key. */
    List<NamedFactory<Signature>> only(List<NamedFactory<Signature>> all) {
      return all.stream().filter(f -> f.getName().startsWith(signatures)).toList();
    }

    private boolean mayBe(String expected) {
      return expected.startsWith("SHA256:")
          || expected.startsWith(this == RSA ? "ssh-rsa " : signatures);
    }
  }

  /** The kinds that the right keys may be of. */
  static List<Kind> kinds(List<String> expected) {
    return Stream.of(Kind.values()).filter(k -> expected.stream().anyMatch(k::mayBe)).toList();
  }

  @Override
  public boolean verifyServerKey(ClientSession session, SocketAddress address, PublicKey key) {
    String fingerprint = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
    shown.add(fingerprint);
    accepted = expected.contains(fingerprint) || expected.contains(PublicKeyEntry.toString(key));
    return accepted;
  }

  /** Whether the server has shown a right key. */
  boolean accepted() {
    return accepted;
  }
}
