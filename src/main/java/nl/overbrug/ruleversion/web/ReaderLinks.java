package nl.overbrug.ruleversion.web;

import java.util.Optional;
import nl.overbrug.ruleversion.ChangeForReaders;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** For templates: where the reader sees what the latest change of a rule set means. */
@Component("readerLinks")
public class ReaderLinks {

    private final ObjectProvider<ChangeForReaders> all;

    ReaderLinks(ObjectProvider<ChangeForReaders> all) {
        this.all = all;
    }

    /** Null when there is nothing to see. */
    public String pageOf(String ruleSet) {
        return all.stream()
                .map(each -> each.pageOf(ruleSet))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
