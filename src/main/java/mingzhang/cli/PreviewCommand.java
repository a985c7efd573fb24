package mingzhang.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mingzhang.BuildOptions;
import mingzhang.LiveSite;
import mingzhang.preview.Preview;
import mingzhang.preview.PreviewText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code preview}: shows the site on this machine while its files are edited. */
@Command(name = "preview")
final class PreviewCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private SiteOptions site = new SiteOptions();

  @Option(names = "--port", paramLabel = "N", defaultValue = "8080")
  private int port = 8080;

  @Option(names = "--open")
  private boolean open;

  PreviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65_535) {
      console.say("preview.no-port", String.valueOf(port));
      return 2;
    }
    if (!site.exists(console)) {
      return 3;
    }
    BuildOptions options = site.build(console.folder(), "site");
    Report report = new Report(console, options, site.format());
    PreviewText text = new PreviewText(console.messages(), report::text);
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    try (Preview preview = Preview.start(new LiveSite(options), text, port)) {
      console.say("preview.at", preview.url());
      if (open) {
        browse(preview.url());
      }
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(end, closed), "stop"));
      end.await();
      return 0;
    } catch (BindException e) {
      console.say("preview.port", port);
      return 3;
    } catch (IOException e) {
      console.say("preview.failed", String.valueOf(e.getMessage()));
      return 3;
    } finally {
      closed.countDown();
    }
  }

  /** Ends the preview and lets it close its server before the program is gone. */
  private void stop(CountDownLatch end, CountDownLatch closed) {
    end.countDown();
    try {
      if (closed.await(2, TimeUnit.SECONDS)) {
        console.say("preview.ended");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void browse(String url) throws IOException {
    if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
      Desktop.getDesktop().browse(URI.create(url));
    } else {
      console.say("preview.browser");
    }
  }
}
