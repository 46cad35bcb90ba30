package nl.overbrug.monitor;

import java.util.List;
import java.util.stream.Stream;

/**
 * Days since the start of a trajectory, between two of {@link Following#MARKS}. A year falls apart into shorter times, so that where few dropped out in
 * a short time, the longer one may still be shown.
 *
 * @param after the mark before it; 0 is the start itself
 * @param until the mark that it ends with
 */
public record Span(int after, int until, List<Span> parts) {

    static final List<Span> YEARS = List.of(
            of(0, 365, of(0, 183, of(0, 30), of(30, 91), of(91, 183)), of(183, 365)),
            of(365, 730, of(365, 548), of(548, 730)));

    private static Span of(int after, int until, Span... parts) {
        return new Span(after, until, List.of(parts));
    }

    /** Of all sizes, a whole before its parts. */
    static Stream<Span> all() {
        return YEARS.stream().flatMap(Span::withParts);
    }

    private Stream<Span> withParts() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Span::withParts));
    }

    boolean holds(int days) {
        return (after == 0 || days > after) && days <= until;
    }
}
