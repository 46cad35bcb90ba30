package nl.overbrug.questionnaire;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overbrug.form.FormPart.Kind;

/**
 * What an item of an instrument is answered with, whichever form asks it. No two instruments have an item of the same code.
 *
 * @param range of its answers; null when it is answered in words
 */
public record Item(String code, By by, Range range) {

    /** How it is asked. */
    public enum By {
        /** One of a few numbers; the question may not apply. */
        CHOICE(Set.of(Kind.RADIOS, Kind.SELECT)),
        NUMBER(Set.of(Kind.NUMBER)),
        DATE(Set.of(Kind.DATE)),
        WORDS(Set.of(Kind.WORDS));

        private final Set<Kind> kinds;

        By(Set<Kind> kinds) {
            this.kinds = kinds;
        }

        /** The kinds of question that ask it so. */
        Set<Kind> kinds() {
            return kinds;
        }
    }

    /** Items of which one answer is chosen, called by a letter and their number. */
    static List<Item> chosen(String letter, int count, Range range) {
        return codes(letter, count)
                .map(code -> new Item(code, By.CHOICE, range))
                .toList();
    }

    static Stream<String> codes(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> letter + number);
    }
}
