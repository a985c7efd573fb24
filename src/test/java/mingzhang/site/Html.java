package mingzhang.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as browsers read it. */
final class Html {
  private static final Map<Path, Html> READ = new ConcurrentHashMap<>();

  private final Document document;

  private Html(Document document) {
    this.document = document;
  }

  /** Reads a page once. */
  static Html of(Path page) {
    return READ.computeIfAbsent(page, Html::read);
  }

  /** The elements of a name in their order; {@code *} for all. */
  List<Element> all(String name) {
    return all(document, name);
  }

  /** The elements of a name below another. */
  static List<Element> all(Node below, String name) {
    NodeList found =
        below instanceof Document d
            ? d.getElementsByTagName(name)
            : ((Element) below).getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** The values of the attributes of a name, {@code id} for example. */
  List<String> values(String attribute) {
    return all("*").stream()
        .filter(e -> e.hasAttribute(attribute))
        .map(e -> e.getAttribute(attribute))
        .toList();
  }

  /** All text of the main part, without white space. */
  String text() {
    return all("main").get(0).getTextContent().replaceAll("\\s", "");
  }

  private static Html read(Path page) {
    try (InputStream in = Files.newInputStream(page)) {
      HtmlDocumentBuilder builder = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
      InputSource source = new InputSource(in);
      source.setEncoding("UTF-8");
      return new Html(builder.parse(source));
    } catch (IOException | SAXException e) {
      throw new AssertionError(page.toString(), e);
    }
  }
}
