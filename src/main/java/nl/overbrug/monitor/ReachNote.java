package nl.overbrug.monitor;

import java.util.List;

/** Something that the page of reach says of where its figures come from; each module declares its own as a bean. */
@FunctionalInterface
public interface ReachNote {

    /** The keys of its paragraphs; none when there is nothing to say of the view. */
    List<String> on(Scope scope);
}
