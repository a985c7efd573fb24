package mingzhang.model;

import java.util.List;
import mingzhang.report.Place;

/**
 * A word of the glossary.
 *
 * @param name the term
 * @param definition Markdown without headings
 * @param aliases other spellings a text may use
 * @param source law or circular it follows, or empty
 * @param place where it is written
 */
public record Term(
    String name, String definition, List<String> aliases, String source, Place place) {}
