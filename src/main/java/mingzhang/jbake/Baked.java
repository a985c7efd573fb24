package mingzhang.jbake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import mingzhang.model.Document;
import mingzhang.model.General;
import mingzhang.model.GeneralPage;
import mingzhang.report.Finding;
import mingzhang.report.Place;

/** Looks whether every page and file of a bake is there and has something in it. */
final class Baked {
  private final Bake bake;
  private final Path folder;
  private final SortedSet<String> made = new TreeSet<>();

  Baked(Bake bake, Path folder) {
    this.bake = bake;
    this.folder = folder;
  }

  /** Addresses of what is there; what is not becomes a finding. */
  SortedSet<String> look() throws IOException {
    for (GeneralPage page : bake.general.pages()) {
      look(page.url(), page.place());
    }
    if (!bake.general.notices().isEmpty()) {
      look(General.NOTICES, Place.of("notices"));
    }
    for (Document file : bake.general.files()) {
      look(file.name(), Place.of(file.name()));
    }
    return made;
  }

  private void look(String url, Place place) throws IOException {
    Path file = folder.resolve(url);
    if (Files.isRegularFile(file) && Files.size(file) > 0) {
      made.add(url);
    } else if (!bake.isReported(url)) {
      String id = Files.exists(file) ? "page-empty" : "page-missing";
      bake.findings.add(Finding.error(id, place));
    }
  }
}
