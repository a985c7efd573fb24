package mingzhang;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shape of the program: which package may use which, and where a library may be touched. */
class ArchitectureTest {
  /** Every package, each using only itself and those before it; {@code Build} is the root. */
  private static final List<String> ORDER =
      List.of(
          "report",
          "model",
          "standard",
          "read",
          "template",
          "prose",
          "check",
          "download",
          "pages",
          "render",
          "jbake",
          "write",
          "cache",
          "archive",
          "sign",
          "",
          "diff",
          "status",
          "preview",
          "start",
          "intake",
          "publish",
          "print",
          "cli");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("mingzhang");

  @Test
  void packagesUseOnlyThoseBefore() {
    classes().should(useOnlyPackagesBeforeTheirOwn()).check(PROGRAM);
  }

  @Test
  void everyPackageHasItsPlace() {
    List<String> unknown =
        PROGRAM.stream()
            .filter(c -> position(c) < 0)
            .map(JavaClass::getPackageName)
            .distinct()
            .toList();
    assertEquals(List.of(), unknown, "packages that the order of packages does not list");
  }

  @ParameterizedTest
  @CsvSource({
    "tools.jackson,             report read cache",
    "com.fasterxml.jackson,     report read cache",
    "io.pebbletemplates,        template prose render jbake",
    "org.commonmark,            prose jbake",
    "org.jbake,                 jbake",
    "org.apache.pdfbox,         read print",
    "org.dhatim.fastexcel,      read download intake",
    "picocli,                   cli",
    "org.apache.sshd,           publish",
    "de.siegmar.fastcsv,        read download diff intake archive",
    "org.netpreserve.jwarc,     archive",
    "org.bouncycastle,          archive sign",
    "org.apache.commons.compress, download",
    "com.jcraft.jzlib,          download",
    "org.jsoup,                 diff print",
    "com.github.difflib,        diff"
  })
  void libraryIsTouchedOnlyIn(String library, String packages) {
    String[] allowed =
        Stream.of(packages.split(" ")).map(p -> "mingzhang." + p + "..").toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat(resideInAPackage(library + ".."))
        .check(PROGRAM);
  }

  /** Clock, time zone and language of the machine are asked only by the command line. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.time.*.now()",
        "java.time.*.system*()",
        "java.lang.System.currentTimeMillis()",
        "java.util.Calendar.getInstance()",
        "java.util.Date.<init>()",
        "java.util.Locale.getDefault()",
        "java.util.TimeZone.getDefault()"
      })
  void machineIsAskedOnlyByTheCommandLine(String call) {
    Pattern asked = Pattern.compile(call.replaceAll("[.()]", "\\\\$0").replace("*", "\\w*"));
    noClasses()
        .that()
        .resideOutsideOfPackage("mingzhang.cli..")
        .should()
        .accessTargetWhere(
            describe(
                "is " + call, access -> asked.matcher(access.getTarget().getFullName()).matches()))
        .check(PROGRAM);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses().should().haveNameMatching(".*(Impl|Utils?|Manager|Helper)").check(PROGRAM);
  }

  @Test
  void filesAreShort() throws IOException {
    List<String> tooLong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        int lines = Files.readAllLines(file).size();
        if (lines > 300) {
          tooLong.add(file + ": " + lines + " lines");
        }
      }
    }
    assertEquals(List.of(), tooLong, "files above 300 lines");
  }

  private static ArchCondition<JavaClass> useOnlyPackagesBeforeTheirOwn() {
    return new ArchCondition<>("use only packages before their own") {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        user.getDirectDependenciesFromSelf().stream()
            .filter(d -> d.getTargetClass().getPackageName().startsWith("mingzhang"))
            .filter(d -> position(d.getTargetClass()) > position(user))
            .forEach(d -> events.add(SimpleConditionEvent.violated(user, d.getDescription())));
      }
    };
  }

  private static int position(JavaClass type) {
    String[] names = type.getPackageName().split("\\.");
    return ORDER.indexOf(names.length == 1 ? "" : names[1]);
  }
}
