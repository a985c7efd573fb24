package mingzhang.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** The commands of the program, in the order of its help. */
final class Commands {
  private static final Map<String, Function<Console, Object>> ALL = all();

  private Commands() {}

  private static Map<String, Function<Console, Object>> all() {
    Map<String, Function<Console, Object>> all = new LinkedHashMap<>();
    all.put("build", BuildCommand::new);
    all.put("check", CheckCommand::new);
    all.put("preview", PreviewCommand::new);
    all.put("diff", DiffCommand::new);
    all.put("status", StatusCommand::new);
    all.put("init", InitCommand::new);
    all.put("new-unit", NewUnitCommand::new);
    all.put("rollover", RolloverCommand::new);
    all.put("import", ImportCommand::new);
    all.put("template", TemplateCommand::new);
    all.put("publish", PublishCommand::new);
    all.put("print", PrintCommand::new);
    all.put("archive", Commands::archive);
    all.put("version", VersionCommand::new);
    return all;
  }

  private static Object archive(Console console) {
    return new CommandLine(new ArchiveCommand(console))
        .addSubcommand("verify", new ArchiveVerifyCommand(console));
  }

  /**
   * Adds the command that the arguments begin with; all of them where they begin with none. What
   * picocli has to learn of a command costs some milliseconds each.
   */
  static void addTo(CommandLine program, List<String> arguments, Console console) {
    String first = arguments.isEmpty() ? "" : arguments.get(0);
    ALL.forEach(
        (name, command) -> {
          if (name.equals(first) || !ALL.containsKey(first)) {
            program.addSubcommand(name, command.apply(console));
          }
        });
  }
}
