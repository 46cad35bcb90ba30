package nl.overbrug.page;

import java.util.List;
import java.util.Optional;

/** Something that every page must say at the top, for instance that the persons are invented; each module declares its own as a bean. */
public interface Banner {

    /** What to say now; empty when there is nothing to say. Asked on every page, so it must be quick. */
    Optional<Line> line();

    /**
     * @param messageKey the text
     * @param args what fills its places; never personal data
     * @param href where to read or do more; null when there is no such page
     * @param linkKey the text of that link
     */
    record Line(String messageKey, List<Object> args, String href, String linkKey) {

        public static Line of(String messageKey, Object... args) {
            return new Line(messageKey, List.of(args), null, null);
        }

        public Line withLink(String toHref, String textKey) {
            return new Line(messageKey, args, toHref, textKey);
        }
    }
}
