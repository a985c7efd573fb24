package mingzhang.preview;

import java.util.Optional;
import java.util.function.Function;
import mingzhang.report.Messages;

/**
 * How a preview speaks.
 *
 * @param messages the user's language
 * @param texts the text of a file by its name in findings
 */
public record PreviewText(Messages messages, Function<String, Optional<String>> texts) {}
