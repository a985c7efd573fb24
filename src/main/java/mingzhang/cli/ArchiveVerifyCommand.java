package mingzhang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import mingzhang.Version;
import mingzhang.archive.Inventory;
import mingzhang.archive.Verification;
import mingzhang.report.Findings;
import mingzhang.report.JsonPrinter;
import mingzhang.report.Message;
import mingzhang.report.Printer;
import mingzhang.report.SarifPrinter;
import mingzhang.report.TextPrinter;
import mingzhang.sign.CheckingKey;
import mingzhang.sign.Detached;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archive verify}: whether an archive is what it was. */
@Command(name = "verify")
final class ArchiveVerifyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE|DIR", descriptionKey = "archived")
  private String archived = "";

  @Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "text")
  private SiteOptions.Format format = SiteOptions.Format.text;

  @Option(names = "--public-key", paramLabel = "KEYFILE")
  private @Nullable String publicKey;

  ArchiveVerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Findings findings = new Findings();
    Optional<Inventory> inventory =
        Verification.run(console.folder().resolve(archived), archived, findings);
    boolean sound = !findings.hasErrors() && inventory.isPresent();
    Optional<Message> signed = signedBy(findings);
    console.out().print(printer().print(findings.sorted()));
    console.out().flush();
    if (findings.hasErrors() || inventory.isEmpty()) {
      console.say(sound ? "signature-unsound" : "archive-unsound", archived);
      return 1;
    }
    Inventory.Header header = inventory.get().header();
    int files = inventory.get().entries().size();
    console.say("archive-sound", archived, files, header.year(), header.archived());
    signed.ifPresent(said -> console.err().println(console.messages().text(said)));
    return 0;
  }

  /** By which key the signature is; empty if none was verified. */
  private Optional<Message> signedBy(Findings findings) {
    Path file = console.folder().resolve(archived);
    if (!Files.exists(file)) {
      return Optional.empty(); // told already
    }
    Detached signature = ArchiveSignature.of(file, archived);
    String shown = publicKey;
    if (shown == null) {
      signature.pass(findings);
      return Optional.empty();
    }
    return CheckingKey.read(console.folder().resolve(shown), shown, findings)
        .filter(key -> signature.verify(key, findings))
        .map(key -> Message.of("signature-sound", archived, shown, key.kind().word()));
  }

  private Printer printer() {
    return switch (format) {
      case text -> new TextPrinter(console.messages(), name -> Optional.empty());
      case json -> new JsonPrinter(console.messages());
      case sarif -> new SarifPrinter(console.messages(), Version.NUMBER, name -> Optional.empty());
    };
  }
}
