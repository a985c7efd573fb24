package mingzhang.archive;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingzhang.model.Sha256;

/** Judges the inventory of a snapshot, of which three files tell the same. */
final class ListCheck {
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Optional<Inventory> whole;
  private final Set<String> damaged = new java.util.TreeSet<>();

  /** Reads those of the three files that are there. */
  ListCheck(Contents contents) throws IOException {
    for (String file : List.of(Inventory.CSV, Inventory.JSON, Inventory.SUMS)) {
      if (contents.paths().contains(file)) {
        files.put(file, contents.bytes(file));
      }
    }
    Optional<Inventory> json =
        Optional.ofNullable(files.get(Inventory.JSON)).flatMap(InventoryReader::read);
    byte[] sums = files.get(Inventory.SUMS);
    boolean proved =
        json.isPresent()
            && sums != null
            && Arrays.equals(sums, json.get().files().get(Inventory.SUMS));
    boolean agreed = json.isPresent() && Arrays.equals(files.get(Inventory.CSV), json.get().csv());
    this.whole = proved || agreed ? json : Optional.empty();
    judge();
  }

  private void judge() {
    Map<String, byte[]> expected = new LinkedHashMap<>(files);
    whole.ifPresent(inventory -> expected.putAll(inventory.files()));
    if (whole.isEmpty() && files.containsKey(Inventory.JSON)) {
      damaged.add(Inventory.JSON);
      byte[] sums = files.get(Inventory.SUMS);
      if (sums != null && !csvHasItsSum(sums)) {
        damaged.add(Inventory.CSV);
      }
    }
    files.forEach(
        (file, bytes) -> {
          if (!Arrays.equals(expected.get(file), bytes)) {
            damaged.add(file);
          }
        });
  }

  private boolean csvHasItsSum(byte[] sums) {
    byte[] csv = files.get(Inventory.CSV);
    String text = new String(sums, java.nio.charset.StandardCharsets.UTF_8);
    return csv != null && text.contains(Sha256.of(csv) + "  " + Inventory.CSV);
  }

  /** The files of the inventory that are not what they were. */
  Set<String> damaged() {
    return damaged;
  }

  /** Whether one of the three is there at all. */
  boolean has(String file) {
    return files.containsKey(file);
  }

  /** The inventory, if it is proved by another of the three files. */
  Optional<Inventory> whole() {
    return whole;
  }

  /** What the snapshot held, as far as a list of it is sound. */
  Optional<List<Entry>> entries() {
    if (whole.isPresent()) {
      return whole.map(Inventory::entries);
    }
    byte[] csv = files.get(Inventory.CSV);
    byte[] sums = files.get(Inventory.SUMS);
    return csv != null && sums != null && csvHasItsSum(sums)
        ? Optional.of(InventoryReader.entries(csv))
        : Optional.empty();
  }
}
