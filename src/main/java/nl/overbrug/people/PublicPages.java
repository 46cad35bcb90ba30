package nl.overbrug.people;

import java.util.List;

/**
 * Pages for which nobody needs to log in; a module that has any declares them as a bean.
 *
 * @param patterns paths, for instance {@code /voortgang}
 */
public record PublicPages(List<String> patterns) {}
