package mingzhang.print;

import java.util.List;
import java.util.Optional;
import mingzhang.report.Message;

/**
 * How the printing of one edition ended.
 *
 * @param name the name of the PDF without its ending, for example {@code 2025-finance-bureau}
 * @param pdf the PDF, if there is nothing against it
 * @param sheets how many sheets it has
 * @param troubles what speaks against it
 */
public record Printed(String name, Optional<byte[]> pdf, int sheets, List<Message> troubles) {}
