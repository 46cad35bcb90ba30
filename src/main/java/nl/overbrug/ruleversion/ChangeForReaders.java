package nl.overbrug.ruleversion;

import java.util.Optional;

/** Where a reader of the rules sees what the latest change of them means; said by a module that looks at people. */
public interface ChangeForReaders {

    /** A page for the current person; empty when there is nothing to see. */
    Optional<String> pageOf(String ruleSet);
}
