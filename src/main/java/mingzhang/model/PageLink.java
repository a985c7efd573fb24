package mingzhang.model;

import mingzhang.report.Place;

/**
 * A relative link in a text.
 *
 * @param target address from the root of the site, without the part after {@code #}
 * @param place where the author wrote it
 * @param described whether it shows a picture and says in words what that shows
 */
public record PageLink(String target, Place place, boolean described) {}
