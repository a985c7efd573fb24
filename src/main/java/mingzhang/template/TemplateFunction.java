package mingzhang.template;

/**
 * A function that templates call by its name, for example {@code figure("revenue@total/total")}.
 *
 * <p>A bad argument is told by throwing a {@link TemplateException} with a finding at {@link
 * TemplateCall#place()}.
 */
@FunctionalInterface
public interface TemplateFunction {
  /** The value of the call: text, number, boolean, record, list or map. */
  Object call(TemplateCall call);
}
