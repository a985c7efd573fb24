package mingzhang.jbake;

import java.time.LocalDate;
import java.util.List;

/** What the header of a content file says, once it is known to be good. */
record PageHeader(
    String title,
    LocalDate date,
    String type,
    boolean published,
    List<String> tags,
    String summary,
    int bodyLine) {}
