package mingzhang.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import mingzhang.publish.Credentials;
import mingzhang.publish.Publisher;
import mingzhang.report.Message;
import org.jspecify.annotations.Nullable;

/**
 * What the machine knows of its user: passwords and keys from the environment ({@code
 * MINGZHANG_KEY}, {@code MINGZHANG_KEY_PASSPHRASE}, {@code MINGZHANG_PASSWORD}, {@code
 * MINGZHANG_SIGN_PASSPHRASE}), else from the terminal.
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
    return environment("MINGZHANG_PASSWORD").or(() -> asked("ask-password", login));
  }

  /** The passphrase of a private key that signs: {@code MINGZHANG_SIGN_PASSPHRASE}, else asked. */
  Optional<String> signPassphrase(String key) {
    return environment("MINGZHANG_SIGN_PASSPHRASE").or(() -> asked("ask-passphrase", key));
  }

  /**
   * Asks on the terminal. Where there is none, Java gives no console, or (22 to 24) one that reads
   * standard input, whose end is no password.
   */
  @SuppressWarnings("SystemConsoleNull")
  private Optional<String> asked(String key, String what) {
    java.io.Console terminal = System.console();
    if (terminal == null) {
      return Optional.empty();
    }
    String question = console.messages().text(Message.of(key, what));
    return Optional.ofNullable(terminal.readPassword("%s ", question)).map(String::new);
  }

  /** This process and who answers for it; empty without a name. */
  static Optional<Publisher> publisher(@Nullable String name) {
    return Optional.ofNullable(name)
        .map(n -> n.strip().replaceAll("\\s+", " "))
        .filter(n -> !n.isEmpty())
        .map(n -> new Publisher(n, machine(), ProcessHandle.current().pid()));
  }

  private static String machine() {
    try {
      return InetAddress.getLocalHost().getHostName().replaceAll("\\s", "");
    } catch (UnknownHostException e) {
      return "localhost"; // a machine without a name
    }
  }

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(v -> !v.isEmpty());
  }
}
