package mingzhang.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mingzhang.report.Finding;
import mingzhang.report.Place;

/** Reads the few elements of a workbook's XML that the library leaves out; a DTD is refused. */
final class Xml {
  private final XMLStreamReader reader;
  private final Place place;

  Xml(InputStream in, Place place) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    this.reader = factory.createXMLStreamReader(in);
    this.place = place;
  }

  /** Goes to the next element that begins; false at the end. */
  boolean next() throws XMLStreamException, IOException, Refusal {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw new Refusal(Finding.error("workbook-dtd", place).withHint("workbook-dtd"));
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException io) {
        throw io;
      }
      throw e;
    }
  }

  String element() {
    return reader.getLocalName();
  }

  /** An attribute, empty where absent. */
  String attribute(String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  boolean flag(String name) {
    return attribute(name).matches("1|true");
  }

  /** A whole number, or another where the attribute is absent or none. */
  int number(String name, int otherwise) {
    String value = attribute(name);
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  static void withoutDtd(InputStream in, Place place)
      throws XMLStreamException, IOException, Refusal {
    Xml xml = new Xml(in, place);
    while (xml.next()) {
      // every element is passed: what is not well-formed ends here
    }
  }

  /** Targets below {@code xl/} by relation id. */
  static Map<String, String> relations(InputStream in, Place place)
      throws XMLStreamException, IOException, Refusal {
    Map<String, String> targets = new HashMap<>();
    Xml xml = new Xml(in, place);
    while (xml.next()) {
      if (xml.element().equals("Relationship")) {
        String target = xml.attribute("Target");
        targets.put(
            xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
    }
    return targets;
  }

  /** Steps of indentation by the number of a cell's style. */
  static Map<Integer, Integer> indents(InputStream in, Place place)
      throws XMLStreamException, IOException, Refusal {
    Map<Integer, Integer> indents = new HashMap<>();
    Xml xml = new Xml(in, place);
    boolean cells = false;
    int style = -1;
    while (xml.next()) {
      switch (xml.element()) {
        case "cellXfs" -> cells = true;
        case "cellStyles", "dxfs" -> cells = false;
        case "xf" -> style += cells ? 1 : 0;
        case "alignment" -> {
          if (cells && xml.number("indent", 0) > 0) {
            indents.put(style, xml.number("indent", 0));
          }
        }
        default -> {}
      }
    }
    return indents;
  }
}
