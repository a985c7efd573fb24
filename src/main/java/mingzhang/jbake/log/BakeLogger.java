package mingzhang.jbake.log;

import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** A logger that passes warnings and errors of JBake to {@link BakeLog}. */
final class BakeLogger extends LegacyAbstractLogger {
  private static final long serialVersionUID = 1L;

  BakeLogger(String name) {
    this.name = name;
  }

  @Override
  public boolean isTraceEnabled() {
    return false;
  }

  @Override
  public boolean isDebugEnabled() {
    return false;
  }

  @Override
  public boolean isInfoEnabled() {
    return false;
  }

  @Override
  public boolean isWarnEnabled() {
    return name.startsWith("org.jbake.") && BakeLog.isOn();
  }

  @Override
  public boolean isErrorEnabled() {
    return isWarnEnabled();
  }

  @Override
  protected @Nullable String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level,
      @Nullable Marker marker,
      String pattern,
      Object @Nullable [] arguments,
      @Nullable Throwable cause) {
    String text = MessageFormatter.basicArrayFormat(pattern, arguments);
    BakeLog.line(cause == null ? text : text + " (" + cause + ")");
  }
}
