package nl.overbrug.rulepreview;

import java.util.List;
import java.util.Optional;

/** Decides by a draft, without storing anything. */
public interface DraftRules {

    /** The verdicts; empty when the draft can not judge these facts. */
    Optional<List<Record>> on(Record facts);
}
