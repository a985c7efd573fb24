package mingzhang.jbake;

import java.nio.file.Path;
import mingzhang.model.General;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/** The settings of a bake; JBake's own defaults are not read. */
final class Settings {
  private Settings() {}

  static JBakeConfiguration of(General general, Path source, Path destination) {
    CompositeConfiguration settings = new CompositeConfiguration();
    settings.setProperty("content.folder", "content");
    settings.setProperty("asset.folder", "assets");
    settings.setProperty("template.folder", "templates");
    settings.setProperty("data.folder", "data");
    settings.setProperty("data.file.docType", "data");
    settings.setProperty("destination.folder", destination.toAbsolutePath().toString());
    settings.setProperty("ignore.file", ".jbakeignore");
    settings.setProperty("render.encoding", "UTF-8");
    settings.setProperty("output.extension", ".html");
    settings.setProperty("date.format", "yyyy-MM-dd");
    settings.setProperty("header.separator", HeaderLines.SEPARATOR);
    settings.setProperty("default.status", "");
    settings.setProperty("default.type", "");
    settings.setProperty("version", "2.7.0");
    settings.setProperty("render.archive", !general.notices().isEmpty());
    settings.setProperty("archive.file", General.NOTICES);
    settings.setProperty("template.page.file", "page." + ThemeEngine.ENDING);
    settings.setProperty("template.notice.file", "notice." + ThemeEngine.ENDING);
    settings.setProperty("template.archive.file", "notices." + ThemeEngine.ENDING);
    return new DefaultJBakeConfiguration(source.toFile(), settings);
  }
}
