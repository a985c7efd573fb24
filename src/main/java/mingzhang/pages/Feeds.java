package mingzhang.pages;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import mingzhang.model.Site;

/**
 * {@code sitemap.xml} (sitemaps.org 0.9) and {@code feed.xml} (Atom, RFC 4287); both need the
 * site's full address.
 */
public final class Feeds {
  private Feeds() {}

  /** An entry of the feed: a page, its title and the day it was published (YYYY-MM-DD). */
  public record Entry(String url, String title, String summary, String date) {}

  /** The site map of all pages. */
  public static byte[] sitemap(Site site, List<String> pages) {
    return write(
        xml -> {
          xml.writeStartElement("urlset");
          xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
          for (String page : pages) {
            xml.writeStartElement("url");
            element(xml, "loc", site.baseUrl() + Href.encode(page));
            xml.writeEndElement();
          }
          xml.writeEndElement();
        });
  }

  /** The feed, newest first; its date is that of its newest entry. */
  public static byte[] atom(Site site, List<Entry> entries) {
    return write(
        xml -> {
          xml.writeStartElement("feed");
          xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
          element(xml, "title", site.title());
          element(xml, "id", site.baseUrl());
          element(xml, "updated", stamp(entries.get(0).date()));
          link(xml, "self", site.baseUrl() + "feed.xml");
          link(xml, "alternate", site.baseUrl());
          xml.writeStartElement("author");
          element(xml, "name", site.publisher());
          xml.writeEndElement();
          for (Entry entry : entries) {
            String url = address(site, entry.url());
            xml.writeStartElement("entry");
            element(xml, "title", entry.title());
            element(xml, "id", url);
            link(xml, "alternate", url);
            element(xml, "updated", stamp(entry.date()));
            element(xml, "summary", entry.summary());
            xml.writeEndElement();
          }
          xml.writeEndElement();
        });
  }

  /** The full address; a part of the page is named after {@code #}. */
  private static String address(Site site, String url) {
    int part = url.indexOf('#');
    return part < 0
        ? site.baseUrl() + Href.encode(url)
        : site.baseUrl() + Href.encode(url.substring(0, part)) + url.substring(part);
  }

  private interface Body {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private static byte[] write(Body body) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      body.write(xml);
      xml.writeEndDocument();
      xml.close();
      out.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
      return out.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", href);
  }

  private static String stamp(String date) {
    return date + "T00:00:00Z";
  }
}
