package nl.overbrug.ruleversion;

import java.time.Instant;
import java.util.Optional;

/** What is being changed on a rule set; said by the module in which policy officers edit. */
public interface UnderWay {

    /** The draft of this rule set that is not published yet. */
    Optional<Draft> on(String ruleSet);

    /**
     * @param path its page
     * @param submitted whether it waits for approval
     * @param by the name of who changed it last
     */
    record Draft(String path, boolean submitted, String by, Instant at) {}
}
