package mingzhang.read.document;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mingzhang.read.document.DocumentWords.Trait;
import mingzhang.report.Place;

/** The words of one XML part, a paragraph at a time; runs of one paragraph are joined. */
final class XmlWords {
  private static final XMLInputFactory XML = factory();

  /** Elements whose end is the end of a paragraph, a row or a field, in any of the forms. */
  private static final Set<String> ENDS =
      Set.of("p", "h", "tr", "si", "comment", "table-cell", "TextObject", "lpwstr", "title");

  private static final Set<String> PERSONS = Set.of("creator", "lastModifiedBy", "initial-creator");
  private static final Set<String> CHANGES = Set.of("ins", "del", "tracked-changes");

  private final String name;
  private final Place place;
  private final DocumentWords words;
  private final StringBuilder text = new StringBuilder();
  private boolean changes;

  XmlWords(String name, String part, DocumentWords words) {
    this.name = name;
    this.place = Place.of(name + "!" + part);
    this.words = words;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  void read(InputStream in) throws XMLStreamException {
    XMLStreamReader xml = XML.createXMLStreamReader(in);
    int person = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          start(xml);
          if (PERSONS.contains(xml.getLocalName())) {
            person = text.length() + 1;
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          String element = xml.getLocalName();
          if (person > 0 && PERSONS.contains(element)) {
            person(text.substring(person - 1).strip());
            person = 0;
          } else if (ENDS.contains(element)) {
            flush();
          }
        }
        default -> {}
      }
    }
    flush();
  }

  private void start(XMLStreamReader xml) {
    String element = xml.getLocalName();
    if (element.equals("sheet") && xml.getAttributeValue(null, "name") != null) {
      String state = xml.getAttributeValue(null, "state");
      if (state != null && !state.equals("visible")) {
        words.trait(Trait.HIDDEN_SHEET, Place.of(name), xml.getAttributeValue(null, "name"));
      }
    } else if (CHANGES.contains(element) && !changes) {
      changes = true;
      words.trait(Trait.TRACKED_CHANGES, Place.of(name), "");
    }
  }

  private void person(String who) {
    if (!who.isEmpty()) {
      words.trait(Trait.AUTHOR, Place.of(name), who);
    }
    text.append('\n');
  }

  private void flush() {
    if (!text.isEmpty()) {
      words.text(text.toString(), index -> place);
      text.setLength(0);
    }
  }
}
