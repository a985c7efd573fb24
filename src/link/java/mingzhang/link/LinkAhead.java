package mingzhang.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Makes at build time what Java makes at run time, anew in each run: a class for each lambda and
 * method reference, and the code of {@code equals} and {@code hashCode} of records.
 *
 * <p>Linking a lambda costs a tenth of a millisecond, also with an archive of classes, and a build
 * of one disclosure links 1,200; a class of an archive costs a twentieth of that. And the quick
 * compiler does not see through what Java makes of a lambda that holds values, or of a record.
 *
 * <p>Rewrites the classes of a folder in place, and leaves those alone that are done. Lambdas that
 * can be serialized stay as they are, and so does {@code toString} of records.
 */
public final class LinkAhead {
  /** What stands in the names of made classes between the name of the class and a number. */
  static final String MARK = "$$Linked";

  private final Path folder;

  /** Made classes by the host of their nest: being of it they may call its private methods. */
  private final Map<String, SortedSet<String>> nests = new TreeMap<>();

  private LinkAhead(Path folder) {
    this.folder = folder;
  }

  /** Rewrites the folder that the argument names. */
  public static void main(String[] arguments) throws IOException {
    LinkAhead link = new LinkAhead(Path.of(arguments[0]));
    try (Stream<Path> files = Files.walk(link.folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        link.rewrite(file);
      }
    }
    for (Map.Entry<String, SortedSet<String>> nest : link.nests.entrySet()) {
      admit(nest.getValue(), link.file(nest.getKey()));
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ".class");
  }

  private void rewrite(Path file) throws IOException {
    ClassReader reader = new ClassReader(Files.readAllBytes(file));
    ClassWriter writer = new ClassWriter(reader, 0);
    LinkedClass linked = new LinkedClass(writer);
    reader.accept(linked, 0);
    if (linked.isChanged()) {
      for (Map.Entry<String, byte[]> made : linked.made().entrySet()) {
        Files.write(file(made.getKey()), made.getValue());
      }
      nests.computeIfAbsent(linked.host(), h -> new TreeSet<>()).addAll(linked.made().keySet());
      Files.write(file, writer.toByteArray());
    }
  }

  private static void admit(SortedSet<String> made, Path host) throws IOException {
    ClassReader reader = new ClassReader(Files.readAllBytes(host));
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visitNestMember(String member) {
            made.remove(member);
            super.visitNestMember(member);
          }

          @Override
          public void visitEnd() {
            made.forEach(super::visitNestMember);
            super.visitEnd();
          }
        },
        0);
    Files.write(host, writer.toByteArray());
  }
}
