package mingzhang.intake.sheet;

import java.util.List;

/**
 * A file of sheets.
 *
 * @param file how the user calls it
 * @param bytes the file itself, to be kept
 * @param sheets in their order
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Workbook(String file, byte[] bytes, List<Sheet> sheets) {}
