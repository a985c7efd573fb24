package mingzhang.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mingzhang.report.Message;
import mingzhang.report.Nearest;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what picocli says of arguments in English. */
final class UsageWords {
  private UsageWords() {}

  /**
   * What is wrong with the arguments.
   *
   * @return empty for what a command says in its own words
   */
  static Optional<Message> of(ParameterException wrong, List<String> arguments) {
    if (wrong instanceof UnmatchedArgumentException unknown) {
      return Optional.of(unknown(unknown));
    }
    if (wrong instanceof OverwrittenOptionException again) {
      return Optional.of(Message.of("usage.twice", name(again.getOverwritten())));
    }
    if (wrong instanceof MutuallyExclusiveArgsException) {
      return Optional.of(Message.of("usage.together", given(wrong, arguments)));
    }
    if (wrong instanceof MissingParameterException missing) {
      List<ArgSpec> lacking = missing.getMissing();
      return Optional.of(
          lacking.size() == 1 && isGiven(lacking.get(0), arguments)
              ? Message.of("usage.no-value", name(lacking.get(0)), lacking.get(0).paramLabel())
              : Message.of(
                  "usage.missing",
                  lacking.stream().map(UsageWords::form).collect(Collectors.joining(" "))));
    }
    ArgSpec argument = wrong.getArgSpec();
    return argument == null || wrong.getValue() == null
        ? Optional.empty()
        : Optional.of(value(argument, wrong.getValue()));
  }

  private static Message value(ArgSpec argument, String value) {
    String name = name(argument);
    return name.equals(argument.paramLabel())
        ? Message.of("usage.value.other", name, value)
        : Message.of("usage.value", name, value, argument.paramLabel());
  }

  private static Message unknown(UnmatchedArgumentException unknown) {
    String words = String.join(" ", unknown.getUnmatched());
    String first = unknown.getUnmatched().get(0);
    var program = unknown.getCommandLine();
    if (unknown.isUnknownOption()) {
      return nearest("usage.option", words, first, program.getCommandSpec().optionsMap().keySet());
    }
    return program.getParent() == null
        ? nearest("usage.command", words, first, program.getSubcommands().keySet())
        : Message.of("usage.extra", words);
  }

  private static Message nearest(
      String key, String words, String first, Collection<String> existing) {
    return Nearest.to(option(first), existing)
        .map(meant -> Message.of(key + ".nearest", words, meant))
        .orElseGet(() -> Message.of(key, words));
  }

  private static String given(ParameterException wrong, List<String> arguments) {
    return wrong.getCommandLine().getCommandSpec().options().stream()
        .filter(option -> option.group() != null && isGiven(option, arguments))
        .map(OptionSpec::longestName)
        .collect(Collectors.joining(", "));
  }

  private static boolean isGiven(ArgSpec argument, List<String> arguments) {
    return argument instanceof OptionSpec option
        && arguments.stream()
            .map(UsageWords::option)
            .anyMatch(a -> List.of(option.names()).contains(a));
  }

  /** The option of an argument: {@code --out=site} is {@code --out}. */
  private static String option(String argument) {
    return argument.replaceFirst("=.*", "");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** How it is written: {@code --standard=ID}. */
  private static String form(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + "=" + option.paramLabel()
        : argument.paramLabel();
  }
}
