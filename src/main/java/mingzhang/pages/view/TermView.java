package mingzhang.pages.view;

import java.util.List;

/**
 * A term of the glossary.
 *
 * @param id address on the page
 * @param name the term
 * @param aliases other spellings
 * @param html definition, safe to print raw
 * @param source law or circular, or empty
 * @param uses pages that use it
 */
public record TermView(
    String id, String name, List<String> aliases, String html, String source, List<Link> uses) {}
