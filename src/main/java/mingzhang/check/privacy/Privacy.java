package mingzhang.check.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import mingzhang.model.Contact;
import mingzhang.model.Document;
import mingzhang.read.SourceFile;
import mingzhang.read.document.OriginalDocument;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Place;

/**
 * Looks for personal data in content files and original documents (政府信息公开条例 art. 15, 个人信息保护法 art.
 * 28 and 34).
 *
 * <p>Numbers and addresses that {@code contacts:} of site.yaml or disclosure.yaml declare are
 * official and are left alone. A find is told with its beginning and end only.
 */
public final class Privacy {
  private final Set<String> official;
  private final Function<String, Optional<String>> files;
  private final Findings findings;

  private Privacy(
      Set<String> official, Function<String, Optional<String>> files, Findings findings) {
    this.official = official;
    this.files = files;
    this.findings = findings;
  }

  /**
   * Knows the official contacts of a site.
   *
   * @param files text of a content file by its name in messages
   */
  public static Privacy of(
      List<Contact> contacts, Function<String, Optional<String>> files, Findings findings) {
    Set<String> official = new HashSet<>();
    contacts.forEach(c -> add(c, official));
    return new Privacy(official, files, findings);
  }

  /** The same, with finds told elsewhere. */
  public Privacy with(Findings own) {
    return new Privacy(official, files, own);
  }

  /** The same with the contacts of one disclosure, and its files as they were read. */
  public Privacy with(List<Contact> contacts, Function<String, Optional<String>> texts) {
    Set<String> all = new HashSet<>(official);
    contacts.forEach(c -> add(c, all));
    return new Privacy(all, texts, findings);
  }

  private static void add(Contact contact, Set<String> official) {
    Stream.of(contact.phone().split("[,，、;；/]")).map(PersonalData::digits).forEach(official::add);
    official.add(contact.email().strip().toLowerCase(Locale.ROOT));
  }

  /** Looks through a content file; one that cannot be read is told elsewhere. */
  public void file(String name) {
    files
        .apply(name)
        .ifPresent(
            text -> {
              String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
              text(lines, at -> new SourceFile(name, lines).place(at));
            });
  }

  /**
   * Looks through an original document.
   *
   * @param name how it is called in messages
   */
  public void document(Document document, String name) {
    document(document, name, false);
  }

  /**
   * The same for a document that pages may show.
   *
   * @param described whether they say in words what it shows, so that it needs no text of its own
   */
  public void document(Document document, String name, boolean described) {
    DocumentTraits words = new DocumentTraits(this, described, findings);
    OriginalDocument.read(document.path(), name, words);
    words.end();
  }

  void text(String text, IntFunction<Place> where) {
    numbers(text, where);
    NameList list = NameList.in(text);
    if (list.persons() >= NameList.PERSONS) {
      listed(list.persons(), where.apply(list.first()));
    }
  }

  void numbers(String text, IntFunction<Place> where) {
    for (PersonalData.Hit hit : PersonalData.in(text)) {
      if (!official.contains(hit.value().toLowerCase(Locale.ROOT))) {
        Place place = where.apply(hit.start());
        Finding finding =
            hit.id().equals("mail-address")
                ? Finding.warning("mail-address", place, hit.masked())
                : Finding.error(hit.id(), place, hit.masked());
        boolean contact = hit.id().equals("mail-address") || hit.id().equals("mobile-number");
        findings.add(finding.withHint(contact ? "contact" : "personal-data"));
      }
    }
  }

  void listed(int persons, Place first) {
    findings.add(Finding.warning("names-with-addresses", first, persons).withHint("personal-data"));
  }
}
