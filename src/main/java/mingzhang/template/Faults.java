package mingzhang.template;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
      Pattern.compile("(?:Function or Macro|Filter|Test) \\[(.+)] does not exist\\.");
  private static final int MOST_NAMES = 40;

  private final Texts texts;
  private final Set<String> callable;

  Faults(Texts texts, Set<String> callable) {
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
      String name = missing.getPebbleMessage();
      Place place = texts.mention(name).orElseGet(() -> texts.place(template, 0));
      return Finding.error("template-missing", place, name);
    }
    if (fault instanceof UnknownAttribute unknown) {
      return unknown(unknown.getAttributeName(), place(unknown), unknown.existing());
    }
    if (fault instanceof AttributeNotFoundException absent) {
      String name = absent.getAttributeName();
      boolean exists = model.containsKey(name) || absent.getPebbleMessage().contains("of null");
      return exists || !(absent instanceof RootAttributeNotFoundException)
          ? Finding.error("template-no-value", place(absent), name)
          : unknown(name, place(absent), new TreeSet<>(model.keySet()));
    }
    if (fault instanceof PebbleException other) {
      Matcher call = NO_FUNCTION.matcher(other.getPebbleMessage());
      Place place = texts.place(nameOr(other, template), other.getLineNumber());
      return call.matches()
          ? unknown(
              call.group(1),
              texts.place(nameOr(other, template), other.getLineNumber(), call.group(1)),
              callable)
          : Finding.error("template-error", place, oneLine(other.getPebbleMessage()));
    }
    return Finding.error(
        "template-error",
        texts.place(template, 0),
        oneLine(Objects.requireNonNullElse(fault.getMessage(), fault.getClass().getSimpleName())));
  }

  private static String nameOr(PebbleException fault, String template) {
    return Objects.requireNonNullElse(fault.getFileName(), template);
  }

  private Place place(AttributeNotFoundException fault) {
    return texts.place(fault.getFileName(), fault.getLineNumber(), fault.getAttributeName());
  }

  private static Finding unknown(String name, Place place, Collection<String> existing) {
    Finding finding = Finding.error("template-unknown-name", place, name);
    List<String> visible = existing.stream().filter(n -> !n.startsWith("_")).sorted().toList();
    return Nearest.to(name, visible)
        .map(nearest -> finding.withHint("template-nearest", nearest))
        .orElseGet(
            () ->
                visible.isEmpty() || visible.size() > MOST_NAMES
                    ? finding
                    : finding.withHint("template-existing", String.join(", ", visible)));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
