package mingzhang.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a user proves himself by; remembers for whom a password was asked. */
record Proof(
    Optional<Path> key, Optional<String> passphrase, Optional<String> secret, List<String> asked)
    implements Credentials {
  static Proof byKey(Path file) {
    return new Proof(Optional.of(file), Optional.empty(), Optional.empty(), new ArrayList<>());
  }

  static Proof byKey(Path file, String passphrase) {
    return new Proof(
        Optional.of(file), Optional.of(passphrase), Optional.empty(), new ArrayList<>());
  }

  static Proof byPassword(String password) {
    return new Proof(Optional.empty(), Optional.empty(), Optional.of(password), new ArrayList<>());
  }

  @Override
  public Optional<String> password(String login) {
    asked.add(login);
    return secret;
  }
}
