package nl.overbrug.research;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.overbrug.kernel.Labelled;

/** Which words a column may hold, looked up when an export is made: some stand in tables that policy staff change. */
interface Values {

    Values NONE = known -> List.of();

    List<Code> in(KnownCodes known);

    static <E extends Enum<E> & Labelled> Values of(Class<E> constants) {
        return known -> Stream.of(constants.getEnumConstants())
                .map(each -> known.worded(each.name(), each.messageKey()))
                .toList();
    }

    /** @param key the words stand below it in the message files of this package */
    static Values of(String key, String... codes) {
        return known -> Stream.of(codes)
                .map(code -> known.worded(code, "onderzoek.code." + key + '.' + code.toLowerCase(Locale.ROOT)))
                .toList();
    }

    default Values and(Values more) {
        return known -> Stream.concat(in(known).stream(), more.in(known).stream())
                .distinct()
                .toList();
    }
}
