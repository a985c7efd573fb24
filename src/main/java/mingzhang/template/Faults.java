package mingzhang.template;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Finding;
import mingzhang.report.Message;
import mingzhang.report.Nearest;
import mingzhang.report.Place;
import mingzhang.report.Severity;

/** Turns what goes wrong in Pebble into findings. */
final class Faults {
  private static final Pattern NO_FUNCTION =
      Pattern.compile("(Function|Filter|Test)(?: or Macro)? \\[(.+)] does not exist\\.");
  private static final int MOST_NAMES = 40;
  private static final String ENDING = ".peb";

  private final Texts texts;
  private final Callable callable;

  /** The names that templates may use, by what they are. */
  record Callable(Set<String> functions, Set<String> filters, Set<String> tests) {
    private Set<String> of(String kind) {
      return switch (kind) {
        case "function" -> functions;
        case "filter" -> filters;
        default -> tests;
      };
    }
  }

  Faults(Texts texts, Callable callable) {
    this.texts = texts;
    this.callable = callable;
  }

  TemplateException of(Throwable fault, String template, Map<String, ?> model) {
    if (fault instanceof TemplateException ready) {
      return ready;
    }
    if (fault.getCause() instanceof TemplateException ready) {
      return ready;
    }
    return new TemplateException(finding(fault, template, model), fault);
  }

  private Finding finding(Throwable fault, String template, Map<String, ?> model) {
    if (fault instanceof StackOverflowError) {
      return new Finding(
          Severity.ERROR,
          "template-error",
          texts.place(template, 0),
          Message.of("template-error.endless"),
          null);
    }
    if (fault instanceof LoaderException missing) {
      return missing(missing.getPebbleMessage(), template);
    }
    if (fault instanceof UnknownAttribute unknown) {
      return unknown(unknown.getAttributeName(), place(unknown), unknown.existing());
    }
    if (fault instanceof AttributeNotFoundException absent) {
      Optional<Finding> unquoted =
          Optional.ofNullable(absent.getFileName())
              .flatMap(texts::find)
              .flatMap(TagScan::find)
              .filter(f -> f.message().key().equals("template-error.unquoted"));
      if (unquoted.isPresent()) {
        return unquoted.get();
      }
      String name = absent.getAttributeName();
      boolean exists = model.containsKey(name) || absent.getPebbleMessage().contains("of null");
      return exists || !(absent instanceof RootAttributeNotFoundException)
          ? Finding.error("template-no-value", place(absent), name)
          : unknown(name, place(absent), new TreeSet<>(model.keySet()));
    }
    if (fault instanceof PebbleException other) {
      return other.getCause() instanceof PebbleException cause
          ? finding(cause, template, model)
          : told(other, nameOr(other, template));
    }
    return variant(
        "template-error", "template-error.value", texts.place(template, 0), oneLine(fault));
  }

  /** The nearest name is one of the same folder: {@code parts/foter.peb}. */
  private Finding missing(String name, String template) {
    Place place = texts.mention(name).orElseGet(() -> texts.place(template, 0));
    Finding finding = Finding.error("template-missing", place, name);
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    List<String> existing =
        texts.names().stream()
            .filter(n -> n.startsWith(folder))
            .map(n -> withoutEnding(n.substring(folder.length())))
            .toList();
    return Nearest.to(withoutEnding(name.substring(folder.length())), existing)
        .map(nearest -> finding.withHint("template-nearest", folder + nearest + ENDING))
        .orElse(finding);
  }

  private static String withoutEnding(String file) {
    return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
  }

  private Finding told(PebbleException fault, String name) {
    Optional<Finding> slip =
        fault instanceof ParserException
            ? texts.find(name).flatMap(TagScan::find)
            : Optional.empty();
    if (slip.isPresent()) {
      return slip.get();
    }
    String said = fault.getPebbleMessage();
    Matcher call = NO_FUNCTION.matcher(said);
    if (call.matches()) {
      String kind = call.group(1).toLowerCase(Locale.ROOT);
      Place place = texts.place(name, fault.getLineNumber(), call.group(2));
      return nearest(
          variant("template-unknown-name", "template-unknown-name." + kind, place, call.group(2)),
          call.group(2),
          callable.of(kind));
    }
    return EngineWords.find(said, word -> texts.place(name, fault.getLineNumber(), word))
        .orElseGet(
            () ->
                Finding.error(
                    "template-error", texts.place(name, fault.getLineNumber()), oneLine(said)));
  }

  private static Finding variant(String id, String key, Place place, Object... args) {
    return new Finding(Severity.ERROR, id, place, Message.of(key, args), null);
  }

  private static String nameOr(PebbleException fault, String template) {
    return Objects.requireNonNullElse(fault.getFileName(), template);
  }

  private Place place(AttributeNotFoundException fault) {
    return texts.place(fault.getFileName(), fault.getLineNumber(), fault.getAttributeName());
  }

  private static Finding unknown(String name, Place place, Collection<String> existing) {
    return nearest(Finding.error("template-unknown-name", place, name), name, existing);
  }

  private static Finding nearest(Finding finding, String name, Collection<String> existing) {
    List<String> visible = existing.stream().filter(n -> !n.startsWith("_")).sorted().toList();
    return Nearest.to(name, visible)
        .map(nearest -> finding.withHint("template-nearest", nearest))
        .orElseGet(
            () ->
                visible.isEmpty() || visible.size() > MOST_NAMES
                    ? finding
                    : finding.withHint("template-existing", String.join(", ", visible)));
  }

  private static String oneLine(Throwable fault) {
    return oneLine(
        Objects.requireNonNullElse(fault.getMessage(), fault.getClass().getSimpleName()));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
