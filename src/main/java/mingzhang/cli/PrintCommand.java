package mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mingzhang.TemporaryFolder;
import mingzhang.print.Browser;
import mingzhang.print.BrowserFailure;
import mingzhang.print.Browsers;
import mingzhang.print.Printed;
import mingzhang.print.PrintedSite;
import mingzhang.publish.Gate;
import mingzhang.report.Findings;
import mingzhang.report.Message;
import mingzhang.report.Nearest;
import mingzhang.report.TextPrinter;
import mingzhang.write.DiskReason;
import mingzhang.write.Manifest;
import mingzhang.write.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code print}: the print editions of the finished site as PDF. */
@Command(name = "print")
final class PrintCommand implements Callable<Integer> {
  /** So many disclosures are named where one is unknown. */
  private static final int NAMED = 10;

  private final Console console;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "site", descriptionKey = "print.out")
  private String out = "site";

  @Option(names = "--to", paramLabel = "DIR", defaultValue = "pdf")
  private String to = "pdf";

  @Option(names = "--only", paramLabel = "YEAR/UNIT", split = ",", descriptionKey = "print.only")
  private List<String> only = List.of();

  @Option(names = "--browser", paramLabel = "FILE")
  private @Nullable String browser;

  PrintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    try {
      return print();
    } catch (IOException e) {
      console.say("print.unreadable", out, DiskReason.of(e).text());
      return 3;
    }
  }

  private int print() throws IOException, InterruptedException {
    Path site = console.folder().resolve(out);
    Findings findings = new Findings();
    Optional<Manifest> manifest = new Gate(site, out, findings).whole();
    if (manifest.isEmpty()) {
      TextPrinter printer = new TextPrinter(console.messages(), name -> Optional.empty());
      console.out().print(printer.print(findings.sorted()));
      console.out().flush();
      console.say("print.nothing");
      return 1;
    }
    if (liesWithin(site)) {
      console.say("print.in-site", to, out);
      return 2;
    }
    List<String> editions = PrintedSite.editions(manifest.get());
    if (!knowsAll(editions)) {
      return 2;
    }
    Optional<Browser> printer = printer();
    if (printer.isEmpty()) {
      return 3;
    }
    try (TemporaryFolder work = new TemporaryFolder()) {
      PrintedSite printed = new PrintedSite(site, manifest.get(), printer.get(), work.path());
      printed.share();
      return print(printed, only.isEmpty() ? editions : only);
    }
  }

  /** What lies in the site would be no part of it, and would make it one that somebody edited. */
  private boolean liesWithin(Path site) {
    return console
        .folder()
        .resolve(to)
        .toAbsolutePath()
        .normalize()
        .startsWith(site.toAbsolutePath().normalize());
  }

  private boolean knowsAll(List<String> editions) {
    for (String wanted : only) {
      if (!editions.contains(wanted)) {
        String all = String.join(", ", editions.subList(0, Math.min(NAMED, editions.size())));
        console.say("print.unknown", wanted, out, Nearest.to(wanted, editions).orElse(all));
        return false;
      }
    }
    if (editions.isEmpty()) {
      console.say("print.none", out);
    }
    return !editions.isEmpty();
  }

  private Optional<Browser> printer() {
    if (browser == null) {
      Optional<Browser> installed = Browsers.installed(System.getenv());
      if (installed.isEmpty()) {
        console.say("print.no-browser");
      }
      return installed;
    }
    Path file = console.folder().resolve(browser);
    if (!Files.isRegularFile(file) || !Files.isExecutable(file)) {
      console.say("print.not-a-browser", browser);
      return Optional.empty();
    }
    return Optional.of(new Browser(file.toAbsolutePath()));
  }

  /** Prints as many at once as there are processors, and tells of them in their order. */
  private int print(PrintedSite site, List<String> editions) throws InterruptedException {
    ExecutorService presses =
        Executors.newFixedThreadPool(
            Math.min(editions.size(), Runtime.getRuntime().availableProcessors()));
    try {
      Map<String, Future<Printed>> printing = new LinkedHashMap<>();
      for (String edition : editions) {
        printing.put(edition, presses.submit(() -> site.print(edition)));
      }
      List<Integer> codes = new ArrayList<>();
      for (Map.Entry<String, Future<Printed>> edition : printing.entrySet()) {
        codes.add(tell(edition.getKey(), edition.getValue()));
      }
      return codes.stream().mapToInt(c -> c).max().orElse(0);
    } finally {
      presses.shutdownNow();
    }
  }

  private int tell(String edition, Future<Printed> printing) throws InterruptedException {
    try {
      Printed printed = printing.get();
      for (Message trouble : printed.troubles()) {
        console.say("print.not-printed", edition, console.messages().text(trouble));
      }
      return printed.pdf().isEmpty() ? 1 : write(printed, printed.pdf().get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        console.say("print.not-printed", edition, DiskReason.of(failure).text());
        return 3;
      }
      if (e.getCause() instanceof BrowserFailure failure) {
        String reason = console.messages().text(failure.reason());
        console.say("print.not-printed", edition, reason);
        return 3;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private int write(Printed printed, byte[] pdf) {
    String name = to + "/" + printed.name() + ".pdf";
    Path file = console.folder().resolve(name);
    try {
      Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
      WholeFile.write(file, pdf);
      console.say("print.done", name, printed.sheets());
      return 0;
    } catch (IOException e) {
      console.say("print.unwritable", name, console.reason(e, file));
      return 3;
    }
  }
}
