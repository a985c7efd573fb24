package mingzhang.link;

import java.util.stream.Stream;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What a lambda does with the types of its values, as {@code LambdaMetafactory} tells. */
final class Conversion {
  private Conversion() {}

  /** From what is there to what is wanted, as {@code known} says what an object is. */
  static void convert(MethodVisitor method, Type there, Type wanted, Type known) {
    if (isObject(there)) {
      if (isObject(wanted)) {
        cast(method, there, known);
        cast(method, known, wanted);
      } else {
        unbox(method, there, wanted, known);
      }
    } else if (isObject(wanted)) {
      box(method, there, wanted);
    } else {
      widen(method, there, wanted);
    }
  }

  private static void cast(MethodVisitor method, Type there, Type wanted) {
    if (!there.equals(wanted) && !wanted.getInternalName().equals("java/lang/Object")) {
      method.visitTypeInsn(Opcodes.CHECKCAST, wanted.getInternalName());
    }
  }

  private static void unbox(MethodVisitor method, Type there, Type wanted, Type known) {
    Type box = Type.getObjectType(wrapper(wanted));
    Type held = primitive(known) == null ? box : known;
    Type inside = primitive(held);
    cast(method, there, held);
    method.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL,
        held.getInternalName(),
        inside.getClassName() + "Value",
        "()" + inside.getDescriptor(),
        false);
    widen(method, inside, wanted);
  }

  private static void box(MethodVisitor method, Type there, Type wanted) {
    Type inside = primitive(wanted) == null ? there : primitive(wanted);
    widen(method, there, inside);
    String box = wrapper(inside);
    method.visitMethodInsn(
        Opcodes.INVOKESTATIC, box, "valueOf", "(" + inside + ")L" + box + ";", false);
  }

  private static void widen(MethodVisitor method, Type there, Type wanted) {
    if (there.equals(wanted)) {
      return;
    }
    int from = there.getSort();
    int to = wanted.getSort();
    if (to == Type.LONG && from < Type.FLOAT) {
      method.visitInsn(Opcodes.I2L);
    } else if (to == Type.DOUBLE && from < Type.FLOAT) {
      method.visitInsn(Opcodes.I2D);
    } else if (to == Type.DOUBLE && from == Type.LONG) {
      method.visitInsn(Opcodes.L2D);
    } else if (to == Type.DOUBLE && from == Type.FLOAT) {
      method.visitInsn(Opcodes.F2D);
    } else if (to != Type.INT || from > Type.INT) {
      throw new IllegalStateException("no way from " + there + " to " + wanted);
    }
  }

  static String wrapper(Type type) {
    return switch (type.getSort()) {
      case Type.BOOLEAN -> "java/lang/Boolean";
      case Type.CHAR -> "java/lang/Character";
      case Type.BYTE -> "java/lang/Byte";
      case Type.SHORT -> "java/lang/Short";
      case Type.INT -> "java/lang/Integer";
      case Type.FLOAT -> "java/lang/Float";
      case Type.LONG -> "java/lang/Long";
      case Type.DOUBLE -> "java/lang/Double";
      default -> throw new IllegalArgumentException(type.toString());
    };
  }

  private static Type primitive(Type box) {
    return Stream.of(
            Type.BOOLEAN_TYPE,
            Type.CHAR_TYPE,
            Type.BYTE_TYPE,
            Type.SHORT_TYPE,
            Type.INT_TYPE,
            Type.FLOAT_TYPE,
            Type.LONG_TYPE,
            Type.DOUBLE_TYPE)
        .filter(p -> isObject(box) && wrapper(p).equals(box.getInternalName()))
        .findFirst()
        .orElse(null);
  }

  static boolean isObject(Type type) {
    return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
  }
}
