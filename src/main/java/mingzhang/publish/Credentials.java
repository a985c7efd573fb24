package mingzhang.publish;

import java.nio.file.Path;
import java.util.Optional;

/** What proves to a server who the user is; never part of the content. */
public interface Credentials {
  /** No proof at all. */
  Credentials NONE =
      new Credentials() {
        @Override
        public Optional<Path> key() {
          return Optional.empty();
        }

        @Override
        public Optional<String> passphrase() {
          return Optional.empty();
        }

        @Override
        public Optional<String> password(String login) {
          return Optional.empty();
        }
      };

  /** A file that holds a private key, as {@code ssh-keygen} writes it. */
  Optional<Path> key();

  /** What that file is encrypted with. */
  Optional<String> passphrase();

  /**
   * The password, which the user may be asked for.
   *
   * @param login {@code user@host}, for the question
   */
  Optional<String> password(String login);
}
