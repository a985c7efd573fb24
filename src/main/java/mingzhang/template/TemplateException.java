package mingzhang.template;

import mingzhang.report.Finding;
import mingzhang.report.Message;
import mingzhang.report.Severity;
import org.jspecify.annotations.Nullable;

/** A template that cannot be rendered, told as a finding with its file and line. */
public final class TemplateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  /** For functions: stops the rendering with this finding. */
  public TemplateException(Finding finding) {
    this(finding, null);
  }

  /** For functions: stops the rendering because the function is called without a value. */
  public static TemplateException noValue(String function, TemplateCall call) {
    return new TemplateException(
        new Finding(
                Severity.ERROR,
                "template-error",
                call.place(),
                Message.of("template-error.no-values", function),
                null)
            .withHint("template-error.no-values", function));
  }

  TemplateException(Finding finding, @Nullable Throwable cause) {
    super(finding.place() + ": " + finding.id() + " " + finding.message().args(), cause);
    this.finding = finding;
  }

  /** What to report. */
  public Finding finding() {
    return finding;
  }
}
