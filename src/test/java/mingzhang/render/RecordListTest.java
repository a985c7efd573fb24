package mingzhang.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.golden.Golden;
import org.junit.jupiter.api.Test;

/** The list of records in {@code src/docs/themes.md} says what the records are. */
class RecordListTest {
  private static final Path DOCUMENT = Path.of("src/docs/themes.md");
  private static final Path RECORDS = Path.of("src/main/java/mingzhang/pages/view");
  private static final String HEADING = "## Records\n";

  @Test
  void documentListsEveryFieldOfEveryRecord() throws IOException {
    String document = Files.readString(DOCUMENT);
    int end = document.indexOf(HEADING);
    StringBuilder expected = new StringBuilder(document.substring(0, end)).append(HEADING);
    try (Stream<Path> files = Files.list(RECORDS)) {
      files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(name -> !name.equals("package-info"))
          .sorted()
          .forEach(name -> describe(type(name), source(name), expected));
    }
    Golden.assertHolds(DOCUMENT, expected.toString());
  }

  private static void describe(Class<?> type, String source, StringBuilder out) {
    String name = type.getName().replaceFirst(".*\\.", "").replace('$', '.');
    out.append("\n### `").append(name).append("`\n\n");
    String comment = commentBefore(source, "public record " + type.getSimpleName() + "\\(");
    for (RecordComponent component : type.getRecordComponents()) {
      line(
          component.getName(),
          component.getGenericType(),
          parameter(comment, component.getName()),
          out);
    }
    Arrays.stream(type.getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()))
        .filter(m -> m.getParameterCount() == 0 && !m.isSynthetic())
        .filter(m -> !m.getName().matches("toString|hashCode") && !isComponent(type, m))
        .sorted(Comparator.comparing(Method::getName))
        .forEach(
            m ->
                line(
                    m.getName(),
                    m.getGenericReturnType(),
                    plain(commentBefore(source, "public \\w+ " + m.getName() + "\\(")),
                    out));
    Arrays.stream(type.getDeclaredClasses())
        .filter(Class::isRecord)
        .sorted(Comparator.comparing(Class::getName))
        .forEach(inner -> describe(inner, source, out));
  }

  private static boolean isComponent(Class<?> type, Method method) {
    return Arrays.stream(type.getRecordComponents())
        .anyMatch(c -> c.getName().equals(method.getName()));
  }

  private static void line(String name, Type type, String description, StringBuilder out) {
    out.append("- `").append(name).append("` (").append(word(type)).append(")");
    out.append(description.isEmpty() ? "" : ": " + description).append('\n');
  }

  private static String word(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] inside = generic.getActualTypeArguments();
      return generic.getRawType() == List.class ? "list of " + word(inside[0]) : "texts by name";
    }
    Class<?> plain = (Class<?>) type;
    return plain == String.class
        ? "text"
        : plain == int.class
            ? "number"
            : plain == boolean.class ? "yes or no" : "`" + plain.getSimpleName() + "`";
  }

  private static String commentBefore(String source, String declaration) {
    Matcher matcher =
        Pattern.compile("/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\s*" + declaration).matcher(source);
    return matcher.find() ? matcher.group(1).replaceAll("\\s*\\n\\s*\\*", "\n") : "";
  }

  private static String parameter(String comment, String name) {
    Matcher matcher =
        Pattern.compile("@param " + name + "\\s((?:[^@]|(?<=\\{)@)*)").matcher(comment);
    return matcher.find() ? plain(matcher.group(1)) : "";
  }

  private static String plain(String comment) {
    return comment.replaceAll("\\{@code ([^}]*)}", "`$1`").replaceAll("\\s+", " ").strip();
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName("mingzhang.pages.view." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static String source(String name) {
    try {
      return Files.readString(RECORDS.resolve(name + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
