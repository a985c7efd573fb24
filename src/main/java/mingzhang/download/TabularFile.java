package mingzhang.download;

import java.util.List;

/**
 * A CSV file with the meaning of its columns.
 *
 * @param id name of the table it holds, unique in its folder
 * @param title its title, for people
 * @param description what it holds
 * @param file the file
 * @param fields its columns in the order of the file
 * @param missing what stands for the absence of an amount; the empty text is one of them
 * @param key ids of the columns that name a row, or empty where no choice of columns does
 */
public record TabularFile(
    String id,
    String title,
    String description,
    FileInfo file,
    List<Field> fields,
    List<String> missing,
    List<String> key) {
  /** The same seen from a folder above. */
  public TabularFile in(String folder) {
    return new TabularFile(id, title, description, file.in(folder), fields, missing, key);
  }
}
