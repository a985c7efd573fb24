package mingzhang.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingzhang.BuildOptions;
import mingzhang.LiveSite;
import mingzhang.preview.Preview;
import mingzhang.preview.PreviewText;
import mingzhang.province.Province;
import mingzhang.report.Messages;

/**
 * Time from saving a file to having the reloaded page, as a client of server-sent events has it:
 * {@code FOLDER DISCLOSURES [EDITS]}. The content is made in the folder, which must be empty.
 */
public final class PreviewLatency {
  private PreviewLatency() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int disclosures = Integer.parseInt(arguments[1]);
    int edits = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 41;
    Path content = folder.resolve("content");
    new Province(1).write(content, disclosures);
    BuildOptions options =
        new BuildOptions(
            content, "content", folder, folder.resolve("themes"), Optional.empty(), true);
    long start = System.nanoTime();
    LiveSite site = new LiveSite(options);
    System.out.printf("%d disclosures read in %d ms%n", disclosures, millis(start));
    PreviewText text = new PreviewText(Messages.in("en"), name -> Optional.empty());
    try (Preview preview = Preview.start(site, text, 0)) {
      measure(preview, content.resolve("budgets/" + Province.YEAR), edits);
    }
    System.exit(0);
  }

  private static void measure(Preview preview, Path year, int edits) throws IOException {
    List<Path> units;
    try (Stream<Path> found = Files.list(year)) {
      units = found.sorted().toList();
    }
    List<Long> times = new ArrayList<>();
    try (BufferedReader events = events(preview)) {
      next(events);
      for (int i = 0; i < edits; i++) {
        Path unit = units.get(i * 7 % units.size());
        String address =
            preview.url() + Province.YEAR + "/" + unit.getFileName() + "/overview.html";
        get(address);
        pause();
        long saved = save(unit.resolve("overview.md"), "第" + i + "次修改。");
        do {
          next(events);
        } while (!get(address).contains("第" + i + "次修改。"));
        times.add(millis(saved));
      }
    }
    List<Long> warm = new ArrayList<>(times.subList(Math.min(5, edits - 1), edits));
    Collections.sort(warm);
    System.out.printf(
        "save to reloaded page: median %d ms, 90%% %d ms, most %d ms of %d edits; first %d ms%n",
        warm.get(warm.size() / 2),
        warm.get(warm.size() * 9 / 10),
        warm.get(warm.size() - 1),
        warm.size(),
        times.get(0));
  }

  /** Writes a new file and renames it, as editors do; returns when. */
  private static long save(Path file, String words) throws IOException {
    Path beside = file.resolveSibling(".new");
    Files.writeString(beside, Files.readString(file) + "\n" + words + "\n");
    long now = System.nanoTime();
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    return now;
  }

  private static BufferedReader events(Preview preview) throws IOException {
    InputStream in = url(preview.url() + "-preview/events").openStream();
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static void next(BufferedReader events) throws IOException {
    for (String line = events.readLine(); line != null; line = events.readLine()) {
      if (line.startsWith("data:")) {
        return;
      }
    }
    throw new IOException("the preview has ended");
  }

  private static String get(String address) throws IOException {
    try (InputStream in = url(address).openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static URL url(String address) throws IOException {
    return URI.create(address).toURL();
  }

  /** Nobody saves again before the pages across units have followed. */
  private static void pause() {
    try {
      Thread.sleep(1500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long millis(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
