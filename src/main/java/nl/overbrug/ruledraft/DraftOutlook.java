package nl.overbrug.ruledraft;

import java.util.List;

/** Says in short, beside a draft, what it would do to people; said by the module that looks at people. */
public interface DraftOutlook {

    Outlook of(Draft draft);

    /**
     * @param path of the page that says it in full
     * @param key in the message files
     * @param args what fills the places of the text
     */
    record Outlook(String path, String key, List<Object> args) {}
}
