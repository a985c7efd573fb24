package mingzhang.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.model.Target;
import mingzhang.report.Finding;
import mingzhang.report.Findings;

/**
 * Reads {@code publish:} of site.yaml: where the site is published to, by name.
 *
 * <p>Passwords and private keys never stand there; how a server is known always does.
 */
final class TargetReader {
  private static final List<String> KINDS = List.of("folder", "zip", "sftp");
  private static final List<String> SECRETS =
      List.of("password", "passphrase", "key", "private_key", "secret", "token");
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://");
  private static final Pattern FINGERPRINT = Pattern.compile("SHA256:[A-Za-z0-9+/]{43}=?");
  private static final Pattern KEY =
      Pattern.compile("(?:\\S+ )?((?:ssh|ecdsa|sk-)[a-z0-9@.-]+ [A-Za-z0-9+/]{40,}={0,2})(?: .*)?");

  private final Findings findings;

  private TargetReader(Findings findings) {
    this.findings = findings;
  }

  /** The targets in the order written; those that cannot be understood are findings. */
  static List<Target> targets(MappingReader site, Findings findings) {
    TargetReader reader = new TargetReader(findings);
    List<Target> targets = new ArrayList<>();
    site.mapping("publish")
        .ifPresent(all -> all.eachMapping((id, t) -> reader.target(id, t).ifPresent(targets::add)));
    return targets;
  }

  private Optional<Target> target(String name, MappingReader t) {
    for (String secret : SECRETS) {
      if (t.hasUnnamed(secret)) {
        findings.add(
            Finding.error("publish-secret", t.place(secret), secret).withHint("publish-secret"));
      }
    }
    boolean gzip = t.flag("gzip", false);
    if (!t.has("kind")) {
      t.missing("kind");
      t.ignore("folder", "file", "host", "port", "user", "path", "host_key");
      return Optional.empty();
    }
    return t.choice("kind", KINDS)
        .map(
            kind ->
                switch (kind) {
                  case "folder" -> new Target.Folder(name, path(t, "folder"), gzip, t.place());
                  case "zip" -> new Target.Zip(name, path(t, "file"), gzip, t.place());
                  default -> sftp(name, t, gzip);
                });
  }

  /** A path as it stands: nobody makes a home of a tilde, or a folder of an address. */
  private String path(MappingReader t, String key) {
    String path = t.requiredText(key);
    if (path.startsWith("~") || ADDRESS.matcher(path).lookingAt()) {
      findings.add(Finding.error("publish-path", t.place(key), path).withHint("publish-path", key));
    }
    return path;
  }

  private Target sftp(String name, MappingReader t, boolean gzip) {
    int port = t.integer("port").orElse(22);
    if (port < 1 || port > 65535) {
      findings.add(Finding.error("publish-port", t.place("port"), port));
    }
    return new Target.Sftp(
        name,
        t.requiredText("host"),
        port,
        t.requiredText("user"),
        path(t, "path"),
        hostKeys(t),
        gzip,
        t.place());
  }

  private List<String> hostKeys(MappingReader t) {
    List<String> keys = new ArrayList<>();
    Optional<Node> written = t.node("host_key");
    if (written.isEmpty()) {
      findings.add(Finding.error("publish-no-host-key", t.place()).withHint("publish-host-key"));
    }
    List<Node> items =
        written.map(n -> n instanceof Sequence s ? s.items() : List.of(n)).orElse(List.of());
    for (Node item : items) {
      Shapes.scalar(item, "host_key", findings).ifPresent(s -> hostKey(s).ifPresent(keys::add));
    }
    return keys;
  }

  private Optional<String> hostKey(Scalar scalar) {
    String text = scalar.text().strip();
    if (FINGERPRINT.matcher(text).matches()) {
      return Optional.of(text.replaceAll("=$", ""));
    }
    var key = KEY.matcher(text);
    if (key.matches()) {
      return Optional.of(key.group(1));
    }
    findings.add(
        Finding.error("publish-host-key", scalar.place(), Shapes.shorten(text))
            .withHint("publish-host-key"));
    return Optional.empty();
  }
}
