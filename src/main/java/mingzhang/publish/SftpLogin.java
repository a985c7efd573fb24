package mingzhang.publish;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingzhang.model.Target;
import mingzhang.report.Finding;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.client.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.session.helpers.MissingAttachedSessionException;
import org.apache.sshd.common.util.io.resource.PathResource;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.jspecify.annotations.Nullable;

/**
 * Logs in to a server: its key is checked against those in site.yaml before anything is told to it.
 *
 * <p>Nothing of {@code ~/.ssh} is read: the same site.yaml behaves in the same way everywhere.
 */
final class SftpLogin {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private static final Set<ClientSession.ClientSessionEvent> KEYS_EXCHANGED =
      EnumSet.of(
          ClientSession.ClientSessionEvent.WAIT_AUTH,
          ClientSession.ClientSessionEvent.CLOSED,
          ClientSession.ClientSessionEvent.TIMEOUT);

  private final Target.Sftp target;
  private final Credentials credentials;

  private SftpLogin(Target.Sftp target, Credentials credentials) {
    this.target = target;
    this.credentials = credentials;
  }

  /** The folder of the server, ready for use. */
  static Host open(Target.Sftp target, Credentials credentials) throws IOException {
    return new SftpLogin(target, credentials).open();
  }

  /**
   * A server has a key of each kind, and shows the one of the kind that it is asked for: kinds that
   * site.yaml may mean are tried one by one.
   */
  private Host open() throws IOException {
    Optional<Path> file = credentials.key();
    List<KeyPair> pairs = file.isPresent() ? pairs(file.get()) : List.of();
    Set<String> shown = new LinkedHashSet<>();
    for (HostKeys.Kind kind : HostKeys.kinds(target.hostKeys())) {
      Optional<Host> host = attempt(kind, shown, pairs);
      if (host.isPresent()) {
        return host.get();
      }
    }
    if (shown.isEmpty()) {
      throw brokenOff(null);
    }
    throw new Refusal(
        Finding.error("publish-wrong-host", target.place(), login(), String.join(", ", shown))
            .withHint("publish-wrong-host"));
  }

  /** Empty if the server shows a key that is not in site.yaml, or has none of this kind. */
  private Optional<Host> attempt(HostKeys.Kind kind, Set<String> shown, List<KeyPair> pairs)
      throws IOException {
    HostKeys keys = new HostKeys(target.hostKeys(), shown);
    SshClient client = SshClient.setUpDefaultClient();
    client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
    client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
    client.setServerKeyVerifier(keys);
    client.setUserAuthFactories(
        List.of(
            new UserAuthPublicKeyFactory(client.getSignatureFactories()),
            UserAuthKeyboardInteractiveFactory.INSTANCE,
            UserAuthPasswordFactory.INSTANCE));
    client.setSignatureFactories(kind.only(client.getSignatureFactories()));
    CoreModuleProperties.HEARTBEAT_INTERVAL.set(client, HEARTBEAT);
    CoreModuleProperties.HEARTBEAT_NO_REPLY_MAX.set(client, 3);
    boolean open = false;
    client.start();
    try {
      Optional<SftpClient> files = connect(client, keys, pairs);
      open = files.isPresent();
      return files.map(f -> new SftpHost(client, f, target));
    } finally {
      if (!open) {
        client.stop();
      }
    }
  }

  private Optional<SftpClient> connect(SshClient client, HostKeys keys, List<KeyPair> pairs)
      throws IOException {
    ClientSession session;
    try {
      session =
          client.connect(target.user(), target.host(), target.port()).verify(PATIENCE).getSession();
    } catch (IOException e) {
      if (begun(e)) {
        throw brokenOff(e);
      }
      throw new Refusal(
          Finding.error("publish-unreachable", target.place(), address(), reason(e))
              .withHint("publish-unreachable"),
          e);
    }
    session.waitFor(KEYS_EXCHANGED, PATIENCE);
    if (!keys.accepted()) {
      return Optional.empty();
    }
    try {
      identify(session, pairs);
      session.auth().verify(PATIENCE);
    } catch (IOException e) {
      if (!refused(e)) {
        throw brokenOff(e);
      }
      throw new Refusal(
          Finding.error("publish-login", target.place(), login()).withHint("publish-login"), e);
    }
    try {
      return Optional.of(SftpClientFactory.instance().createSftpClient(session));
    } catch (IOException e) {
      if (!session.isOpen()) {
        throw brokenOff(e);
      }
      throw new Refusal(
          Finding.error("publish-failed", target.place(), reason(e)).withHint("publish-failed"), e);
    }
  }

  /** Whether there was a connection, which the other side ended before anything was said. */
  private static boolean begun(IOException e) {
    Throwable why = e.getCause();
    return why instanceof MissingAttachedSessionException
        || (why != null && why.getClass() == SocketException.class);
  }

  /** Whether the server has said no, and has not just gone away. */
  private static boolean refused(IOException e) {
    return e instanceof SshException s && s.getDisconnectCode() > 0;
  }

  private Refusal brokenOff(@Nullable IOException e) {
    return new Refusal(
        Finding.error("publish-broken-off", target.place(), address())
            .withHint("publish-broken-off"),
        e);
  }

  /** The user is asked for a password only when the server has proved to be the right one. */
  private void identify(ClientSession session, List<KeyPair> pairs) {
    pairs.forEach(session::addPublicKeyIdentity);
    if (pairs.isEmpty()) {
      credentials
          .password(login())
          .filter(p -> !p.isEmpty())
          .ifPresent(session::addPasswordIdentity);
    }
  }

  private List<KeyPair> pairs(Path file) throws IOException {
    FilePasswordProvider passphrase =
        credentials.passphrase().map(FilePasswordProvider::of).orElse(FilePasswordProvider.EMPTY);
    List<KeyPair> pairs = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      Iterable<KeyPair> read =
          SecurityUtils.loadKeyPairIdentities(null, new PathResource(file), in, passphrase);
      if (read != null) {
        read.forEach(pairs::add);
      }
    } catch (IOException | GeneralSecurityException e) {
      throw wrongKey(file, e);
    }
    if (pairs.isEmpty()) {
      throw wrongKey(file, new IOException("no key in it"));
    }
    return pairs;
  }

  private Refusal wrongKey(Path file, Exception e) {
    return new Refusal(
        Finding.error("publish-key", target.place(), file).withHint("publish-key"), e);
  }

  private String login() {
    return target.user() + "@" + address();
  }

  private String address() {
    return target.host() + (target.port() == 22 ? "" : ":" + target.port());
  }

  private static String reason(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String reason = cause.getMessage();
    return reason == null ? cause.getClass().getSimpleName() : reason;
  }
}
