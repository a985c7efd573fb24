package mingzhang.link;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A class none of whose places wait to be linked at run time, and the classes made for it. */
final class LinkedClass extends ClassVisitor {
  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
  private static final String RECORDS = "java/lang/runtime/ObjectMethods";

  /** Flag of {@code altMetafactory}. */
  private static final int SERIALIZABLE = 1;

  private final List<Runnable> recordMethods = new ArrayList<>();
  private final Map<String, byte[]> made = new LinkedHashMap<>();
  private String name = "";
  private String host = "";
  private int version;
  private boolean changed;

  LinkedClass(ClassWriter next) {
    super(Opcodes.ASM9, next);
  }

  boolean isChanged() {
    return changed;
  }

  /** Internal name of the class that is the host of the nest. */
  String host() {
    return host;
  }

  /** The files of made classes by their internal names. */
  Map<String, byte[]> made() {
    return made;
  }

  @Override
  public void visit(
      int number, int access, String name, String signature, String parent, String[] interfaces) {
    this.version = number;
    this.name = name;
    this.host = name;
    super.visit(number, access, name, signature, parent, interfaces);
  }

  @Override
  public void visitNestHost(String nestHost) {
    this.host = nestHost;
    super.visitNestHost(nestHost);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String signature, String[] exceptions) {
    return new MethodVisitor(
        Opcodes.ASM9, super.visitMethod(access, method, descriptor, signature, exceptions)) {
      @Override
      public void visitInvokeDynamicInsn(
          String called, String type, Handle bootstrap, Object... values) {
        if (bootstrap.getOwner().equals(LAMBDAS) && !isSerializable(bootstrap, values)) {
          String lambda = lambda(called, type, values);
          super.visitMethodInsn(Opcodes.INVOKESTATIC, lambda, "make", type, false);
        } else if (bootstrap.getOwner().equals(RECORDS) && !called.equals("toString")) {
          String code = "$" + called;
          recordMethods.add(() -> recordMethod(code, type, values));
          super.visitMethodInsn(Opcodes.INVOKESTATIC, name, code, type, false);
        } else {
          super.visitInvokeDynamicInsn(called, type, bootstrap, values);
          return;
        }
        changed = true;
      }
    };
  }

  private static boolean isSerializable(Handle bootstrap, Object... values) {
    return bootstrap.getName().equals("altMetafactory") && ((int) values[3] & SERIALIZABLE) != 0;
  }

  private String lambda(String called, String type, Object... values) {
    String lambda = name + LinkAhead.MARK + (made.size() + 1);
    made.put(lambda, new LambdaClass(version, lambda, host).bytes(called, type, values));
    return lambda;
  }

  private void recordMethod(String code, String type, Object... values) {
    MethodVisitor method =
        super.visitMethod(
            Modifier.PRIVATE | Modifier.STATIC | Opcodes.ACC_SYNTHETIC, code, type, null, null);
    Handle[] components =
        Arrays.stream(values).skip(2).map(Handle.class::cast).toArray(Handle[]::new);
    method.visitCode();
    RecordCode written = new RecordCode(name, method);
    if (code.equals("$equals")) {
      written.equalsOf(components);
    } else {
      written.hashCodeOf(components);
    }
    method.visitMaxs(5, 2);
    method.visitEnd();
  }

  @Override
  public void visitEnd() {
    recordMethods.forEach(Runnable::run);
    super.visitEnd();
  }
}
