package nl.overbrug.ruledraft.web;

import java.util.List;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftOutlook;
import nl.overbrug.ruledraft.DraftOutlook.Outlook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** For templates: what a draft would do, in short. */
@Component("outlooks")
public class Outlooks {

    private final ObjectProvider<DraftOutlook> all;

    Outlooks(ObjectProvider<DraftOutlook> all) {
        this.all = all;
    }

    /** Nothing for words: no decision about anybody changes. */
    public List<Outlook> of(Draft draft) {
        return draft.table().isContent()
                ? List.of()
                : all.stream().flatMap(outlook -> outlook.of(draft).stream()).toList();
    }
}
