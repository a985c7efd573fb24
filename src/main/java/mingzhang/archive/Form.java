package mingzhang.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms a snapshot is kept in. */
public enum Form {
  /** A plain folder. */
  FOLDER("folder", ""),
  /** A BagIt bag (RFC 8493) as a zip. */
  BAGIT("bagit", ".bagit.zip"),
  /** A WARC file (ISO 28500:2017, GB/T 33994-2017). */
  WARC("warc", ".warc"),
  /** A WACZ file (1.1.1): the WARC with an index and a list of pages. */
  WACZ("wacz", ".wacz");

  private final String word;
  private final String ending;

  Form(String word, String ending) {
    this.word = word;
    this.ending = ending;
  }

  /** How users write it. */
  public String word() {
    return word;
  }

  /** How names of its files end; empty for the folder. */
  public String ending() {
    return ending;
  }

  /** The words of all forms. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Form::word).toList();
  }

  /** The form with a word. */
  public static Optional<Form> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
  }

  /** The form of a file by its name. */
  public static Optional<Form> ofFile(String name) {
    if (name.endsWith(".zip")) {
      return Optional.of(BAGIT);
    }
    return Arrays.stream(values()).filter(f -> f != FOLDER && name.endsWith(f.ending)).findFirst();
  }
}
