package mingzhang.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import mingzhang.report.Findings;

/** The files of the standards in the program; each YAML file is parsed once in a run. */
final class BuiltIn {
  private static final Map<String, Optional<Mapping>> SOUND = new ConcurrentHashMap<>();

  private BuiltIn() {}

  /**
   * Parses on another core, before anybody asks, what most sites need: the accounts, and the first
   * of the standards.
   */
  static void readAhead() {
    ForkJoinPool.commonPool()
        .execute(
            () -> {
              Standards.BASES.forEach(BuiltIn::sound);
              sound(Standards.BUILT_IN.get(0));
            });
  }

  /** A standard as it is written; empty where there is none or findings say what is wrong. */
  static Optional<Mapping> yaml(String id, Findings findings) {
    return sound(id).or(() -> parsed(id, findings));
  }

  /** The text of a file, by its path below {@code standards/}. */
  static Optional<String> text(String path) {
    try (InputStream in = BuiltIn.class.getResourceAsStream("/standards/" + path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Mapping> sound(String id) {
    return SOUND.computeIfAbsent(
        id,
        key -> {
          Findings findings = new Findings();
          return parsed(key, findings).filter(m -> findings.sorted().isEmpty());
        });
  }

  private static Optional<Mapping> parsed(String id, Findings findings) {
    return text(id + ".yaml")
        .flatMap(t -> Yaml.mapping(new SourceFile("standards/" + id + ".yaml", t), findings));
  }
}
