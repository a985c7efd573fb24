package mingzhang.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Checks pages against the HTML standard with the Nu Html Checker, on this machine alone. */
public final class HtmlValidator {
  private HtmlValidator() {}

  /**
   * Checks every {@code .html} file below a folder.
   *
   * @return a line for each error and warning, {@code path:line:column: what is wrong}, by path;
   *     empty is good
   */
  public static List<String> messages(Path folder) throws IOException {
    Messages messages = new Messages();
    try (Stream<Path> walk = Files.walk(folder)) {
      SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
      validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, messages);
      validator.setUpValidatorAndParsers(messages, false, false);
      List<Path> pages = walk.filter(p -> p.toString().endsWith(".html")).sorted().toList();
      for (Path page : pages) {
        messages.page = folder.relativize(page).toString().replace('\\', '/');
        try (InputStream in = Files.newInputStream(page)) {
          InputSource source = new InputSource(in);
          source.setEncoding("UTF-8");
          source.setSystemId(page.toUri().toString());
          validator.checkHtmlInputSource(source);
        }
      }
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("the checker failed at " + messages.page, e);
    }
    return List.copyOf(messages.lines);
  }

  private static final class Messages implements ErrorHandler {
    private final List<String> lines = new ArrayList<>();
    private String page = "";

    @Override
    public void warning(SAXParseException e) throws SAXException {
      add("warning", e);
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      add("error", e);
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      add("error", e);
    }

    private void add(String kind, SAXParseException e) {
      lines.add(
          "%s:%d:%d: %s: %s"
              .formatted(page, e.getLineNumber(), e.getColumnNumber(), kind, e.getMessage()));
    }
  }
}
