package mingzhang.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import mingzhang.cache.CacheFolder;
import mingzhang.read.Standards;
import mingzhang.report.Message;
import mingzhang.report.Messages;
import picocli.CommandLine;

/**
 * The program {@code mingzhang}: reads its arguments and returns 0 (fine), 1 (findings), 2 (usage)
 * or 3 (input and output).
 */
public final class Main {
  /** Commands that read standards; the arguments are understood in the meantime. */
  private static final List<String> CHECKING = List.of("build", "check");

  private Main() {}

  /** Runs the program in the current folder. */
  public static void main(String[] arguments) {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    if (System.getProperty("user.dir", "").indexOf('\uFFFD') >= 0) {
      err.println(words(arguments).text(Message.of("lost.folder")));
      System.exit(2);
    }
    int code = run(List.of(arguments), Path.of(""), Locale.getDefault(), out, err);
    if (out.checkError() && code < 3) {
      err.println(words(arguments).text(Message.of("lost.output")));
      code = 3;
    }
    System.exit(code);
  }

  private static Messages words(String[] arguments) {
    return Messages.in(language(List.of(arguments), Locale.getDefault()));
  }

  /**
   * Runs a command.
   *
   * @param folder what relative paths are counted from
   * @param locale decides the language unless {@code --lang} does
   */
  public static int run(
      List<String> arguments, Path folder, Locale locale, PrintStream out, PrintStream err) {
    if (!arguments.isEmpty()
        && CHECKING.contains(arguments.get(0))
        && !remembers(arguments, folder)) {
      Standards.readAhead();
    }
    String language = language(arguments, locale);
    Console console = new Console(folder, Messages.in(language), out, err);
    CommandLine program = new CommandLine(new Program());
    Commands.addTo(program, arguments, console);
    program.setResourceBundle(
        ResourceBundle.getBundle("mingzhang.cli.help", Locale.forLanguageTag(language), FALLBACK));
    program.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    program.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    program.setParameterExceptionHandler((e, args) -> usage(e, List.of(args), console));
    Optional<String> lost = arguments.stream().filter(a -> a.indexOf('\uFFFD') >= 0).findFirst();
    if (lost.isPresent()) {
      String told = console.messages().text(Message.of("lost.argument", lost.get()));
      return usage(new CommandLine.ParameterException(program, told), arguments, console);
    }
    Optional<String> unknown = value(arguments, "--lang").filter(l -> !l.matches("(en|zh)(-.*)?"));
    if (unknown.isPresent()) {
      String told =
          console.messages().text(Message.of("usage.value", "--lang", unknown.get(), "en|zh"));
      return usage(new CommandLine.ParameterException(program, told), arguments, console);
    }
    return program.execute(arguments.toArray(String[]::new));
  }

  private static final ResourceBundle.Control FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static int usage(
      CommandLine.ParameterException e, List<String> arguments, Console console) {
    String told =
        UsageWords.of(e, arguments)
            .map(console.messages()::text)
            .orElseGet(() -> String.valueOf(e.getMessage()));
    String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
    console.err().println(console.messages().text(Message.of("usage", told, command)));
    return 2;
  }

  /** Whether a run before may have left all that is needed, so that no standard is read at all. */
  private static boolean remembers(List<String> arguments, Path folder) {
    try {
      return CacheFolder.isBeside(folder.resolve(value(arguments, "--content").orElse("content")));
    } catch (InvalidPathException e) {
      return false; // told as a finding when the option is read
    }
  }

  /** The language of {@code --lang}, else of the locale. */
  private static String language(List<String> arguments, Locale locale) {
    return value(arguments, "--lang")
        .orElseGet(() -> locale.getLanguage().equals("zh") ? "zh" : "en");
  }

  private static Optional<String> value(List<String> arguments, String option) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith(option + "=")) {
        return Optional.of(argument.substring(option.length() + 1));
      }
      if (argument.equals(option) && i + 1 < arguments.size()) {
        return Optional.of(arguments.get(i + 1));
      }
    }
    return Optional.empty();
  }
}
