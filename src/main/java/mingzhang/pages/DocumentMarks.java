package mingzhang.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingzhang.model.Disclosure;
import mingzhang.model.Words;
import mingzhang.pages.view.FactView;
import mingzhang.pages.view.Meta;

/**
 * What government websites say of a document: the head of the article and the meta tags of a
 * content page (国办发〔2017〕47号); what is not known is left out.
 */
final class DocumentMarks {
  private final Disclosure disclosure;
  private final Words words;

  DocumentMarks(Disclosure disclosure, Words words) {
    this.disclosure = disclosure;
    this.words = words;
  }

  /** Index number, publisher, days and document number; empty where the office gave none. */
  List<FactView> head() {
    Map<String, String> marks = disclosure.document();
    if (marks.isEmpty()) {
      return List.of();
    }
    List<FactView> head = new ArrayList<>();
    add(head, "document.index_number", marks.getOrDefault("index_number", ""));
    add(head, "document.publisher", disclosure.unit().name());
    add(head, "document.issued", marks.getOrDefault("issued", ""));
    add(head, "document.published", disclosure.dates().getOrDefault("published", ""));
    add(head, "document.number", marks.getOrDefault("number", ""));
    return head;
  }

  /** Meta tags of a content page. */
  List<Meta> metas(String title, String url) {
    List<Meta> metas = new ArrayList<>();
    metas.add(new Meta("ArticleTitle", title));
    String published = disclosure.dates().getOrDefault("published", "");
    if (!published.isEmpty()) {
      metas.add(new Meta("PubDate", published + " 00:00"));
    }
    metas.add(new Meta("ContentSource", disclosure.unit().name()));
    String subject = disclosure.unit().shortName() + "," + words.say("year", year());
    metas.add(new Meta("Keywords", String.join(",", title, subject, words.say("keywords"))));
    if (!url.isEmpty()) {
      metas.add(new Meta("Url", url));
    }
    return metas;
  }

  private String year() {
    return String.valueOf(disclosure.year());
  }

  private void add(List<FactView> head, String key, String value) {
    if (!value.isEmpty()) {
      head.add(new FactView(words.say(key), value));
    }
  }
}
