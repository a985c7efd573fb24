package mingzhang.link;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class of a lambda: holds its values and calls its code.
 *
 * @param version that of its file
 * @param name its internal name
 * @param host the host of the nest that it belongs to
 */
record LambdaClass(int version, String name, String host) {
  byte[] bytes(String called, String type, Object... values) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    List<String> interfaces = new ArrayList<>();
    interfaces.add(Type.getReturnType(type).getInternalName());
    List<String> descriptors = new ArrayList<>();
    descriptors.add(values[0].toString());
    further(interfaces, descriptors, values);
    writer.visit(
        version,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        name,
        null,
        "java/lang/Object",
        interfaces.toArray(String[]::new));
    writer.visitNestHost(host);
    Type[] held = Type.getArgumentTypes(type);
    for (int i = 0; i < held.length; i++) {
      writer.visitField(
          Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "v" + i, held[i].toString(), null, null);
    }
    constructor(writer, held);
    make(writer, type, held);
    for (String descriptor : descriptors) {
      call(writer, called, Type.getMethodType(descriptor), held, values);
    }
    writer.visitEnd();
    return writer.toByteArray();
  }

  /** Interfaces without methods, and further forms of the method, of {@code altMetafactory}. */
  private static void further(List<String> interfaces, List<String> descriptors, Object... values) {
    int next = 4;
    if (values.length > 3 && ((int) values[3] & 2) != 0) {
      int markers = (int) values[next++];
      for (int i = 0; i < markers; i++) {
        interfaces.add(((Type) values[next++]).getInternalName());
      }
    }
    if (values.length > 3 && ((int) values[3] & 4) != 0) {
      int bridges = (int) values[next++];
      for (int i = 0; i < bridges; i++) {
        descriptors.add(values[next++].toString());
      }
    }
  }

  private void constructor(ClassWriter writer, Type... held) {
    String descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, held);
    MethodVisitor method =
        writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", descriptor, null, null);
    method.visitCode();
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    int local = 1;
    for (int i = 0; i < held.length; i++) {
      method.visitVarInsn(Opcodes.ALOAD, 0);
      method.visitVarInsn(held[i].getOpcode(Opcodes.ILOAD), local);
      method.visitFieldInsn(Opcodes.PUTFIELD, name, "v" + i, held[i].toString());
      local += held[i].getSize();
    }
    method.visitInsn(Opcodes.RETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  /** What stands in the place of the lambda: one without values is made once. */
  private void make(ClassWriter writer, String type, Type... held) {
    String constructor = Type.getMethodDescriptor(Type.VOID_TYPE, held);
    MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "make", type, null, null);
    method.visitCode();
    if (held.length == 0) {
      method.visitFieldInsn(Opcodes.GETSTATIC, name, "ONE", "L" + name + ";");
      writer.visitField(
          Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL,
          "ONE",
          "L" + name + ";",
          null,
          null);
      MethodVisitor start = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
      start.visitCode();
      start.visitTypeInsn(Opcodes.NEW, name);
      start.visitInsn(Opcodes.DUP);
      start.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", constructor, false);
      start.visitFieldInsn(Opcodes.PUTSTATIC, name, "ONE", "L" + name + ";");
      start.visitInsn(Opcodes.RETURN);
      start.visitMaxs(0, 0);
      start.visitEnd();
    } else {
      method.visitTypeInsn(Opcodes.NEW, name);
      method.visitInsn(Opcodes.DUP);
      int local = 0;
      for (Type value : held) {
        method.visitVarInsn(value.getOpcode(Opcodes.ILOAD), local);
        local += value.getSize();
      }
      method.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", constructor, false);
    }
    method.visitInsn(Opcodes.ARETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  private void call(ClassWriter writer, String called, Type asked, Type[] held, Object... values) {
    Handle code = (Handle) values[1];
    Type known = (Type) values[2];
    MethodVisitor method =
        writer.visitMethod(Opcodes.ACC_PUBLIC, called, asked.getDescriptor(), null, null);
    method.visitCode();
    boolean makes = code.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (makes) {
      method.visitTypeInsn(Opcodes.NEW, code.getOwner());
      method.visitInsn(Opcodes.DUP);
    }
    List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(code.getDesc())));
    if (!makes && code.getTag() != Opcodes.H_INVOKESTATIC) {
      wanted.add(0, Type.getObjectType(code.getOwner()));
    }
    for (int i = 0; i < held.length; i++) {
      method.visitVarInsn(Opcodes.ALOAD, 0);
      method.visitFieldInsn(Opcodes.GETFIELD, name, "v" + i, held[i].toString());
    }
    int local = 1;
    Type[] given = asked.getArgumentTypes();
    for (int i = 0; i < given.length; i++) {
      method.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), local);
      local += given[i].getSize();
      Conversion.convert(
          method, given[i], wanted.get(held.length + i), known.getArgumentTypes()[i]);
    }
    method.visitMethodInsn(
        opcode(code), code.getOwner(), code.getName(), code.getDesc(), code.isInterface());
    Type result = makes ? Type.getObjectType(code.getOwner()) : Type.getReturnType(code.getDesc());
    finish(method, result, asked.getReturnType());
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  private static int opcode(Handle code) {
    return switch (code.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
      default -> code.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  private static void finish(MethodVisitor method, Type result, Type asked) {
    if (asked.getSort() == Type.VOID) {
      if (result.getSize() > 0) {
        method.visitInsn(result.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
      }
    } else {
      Conversion.convert(method, result, asked, asked);
    }
    method.visitInsn(asked.getOpcode(Opcodes.IRETURN));
  }
}
