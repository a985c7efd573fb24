package mingzhang.link;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The code of a record's {@code equals} or {@code hashCode}, as {@code ObjectMethods} makes it.
 *
 * @param name the internal name of the record
 * @param method receives the code; its arguments are those of the method, the record first
 */
record RecordCode(String name, MethodVisitor method) {
  /** All components are equal. */
  void equalsOf(Handle... components) {
    Label differ = new Label();
    method.visitVarInsn(Opcodes.ALOAD, 1);
    method.visitTypeInsn(Opcodes.INSTANCEOF, name);
    method.visitJumpInsn(Opcodes.IFEQ, differ);
    for (Handle component : components) {
      load(component, 0);
      load(component, 1);
      compare(Type.getType(component.getDesc()), differ);
    }
    method.visitInsn(Opcodes.ICONST_1);
    method.visitInsn(Opcodes.IRETURN);
    method.visitLabel(differ);
    method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    method.visitInsn(Opcodes.ICONST_0);
    method.visitInsn(Opcodes.IRETURN);
  }

  /** 31 times what came before, and the component's own. */
  void hashCodeOf(Handle... components) {
    method.visitInsn(Opcodes.ICONST_0);
    for (Handle component : components) {
      method.visitIntInsn(Opcodes.BIPUSH, 31);
      method.visitInsn(Opcodes.IMUL);
      load(component, 0);
      hash(Type.getType(component.getDesc()));
      method.visitInsn(Opcodes.IADD);
    }
    method.visitInsn(Opcodes.IRETURN);
  }

  private void load(Handle component, int argument) {
    method.visitVarInsn(Opcodes.ALOAD, argument);
    if (argument > 0) {
      method.visitTypeInsn(Opcodes.CHECKCAST, name);
    }
    method.visitFieldInsn(Opcodes.GETFIELD, name, component.getName(), component.getDesc());
  }

  private void compare(Type type, Label differ) {
    if (Conversion.isObject(type)) {
      call("java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
      method.visitJumpInsn(Opcodes.IFEQ, differ);
    } else {
      call(Conversion.wrapper(type), "compare", "(" + type + type + ")I");
      method.visitJumpInsn(Opcodes.IFNE, differ);
    }
  }

  private void hash(Type type) {
    if (Conversion.isObject(type)) {
      call("java/util/Objects", "hashCode", "(Ljava/lang/Object;)I");
    } else {
      call(Conversion.wrapper(type), "hashCode", "(" + type + ")I");
    }
  }

  private void call(String owner, String called, String descriptor) {
    method.visitMethodInsn(Opcodes.INVOKESTATIC, owner, called, descriptor, false);
  }
}
