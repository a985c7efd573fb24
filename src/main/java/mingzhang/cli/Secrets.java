package mingzhang.cli;

import java.nio.file.Path;
import java.util.Optional;
import mingzhang.publish.Credentials;
import mingzhang.report.Message;
import org.jspecify.annotations.Nullable;

/**
 * Passwords and keys from the environment ({@code MINGZHANG_KEY}, {@code MINGZHANG_KEY_PASSPHRASE},
 * {@code MINGZHANG_PASSWORD}), else from the terminal.
 */
final class Secrets implements Credentials {
  private final Console console;
  private final @Nullable String keyOption;

  /** Secrets with the key file of an option, which may be absent. */
  Secrets(Console console, @Nullable String keyOption) {
    this.console = console;
    this.keyOption = keyOption;
  }

  @Override
  public Optional<Path> key() {
    return Optional.ofNullable(keyOption)
        .or(() -> environment("MINGZHANG_KEY"))
        .map(console.folder()::resolve);
  }

  @Override
  public Optional<String> passphrase() {
    return environment("MINGZHANG_KEY_PASSPHRASE");
  }

  @Override
  public Optional<String> password(String login) {
    return environment("MINGZHANG_PASSWORD").or(() -> asked(login));
  }

  private Optional<String> asked(String login) {
    java.io.Console terminal = System.console();
    if (terminal == null) {
      return Optional.empty();
    }
    String question = console.messages().text(Message.of("ask-password", login));
    return Optional.ofNullable(terminal.readPassword("%s ", question)).map(String::new);
  }

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(v -> !v.isEmpty());
  }
}
