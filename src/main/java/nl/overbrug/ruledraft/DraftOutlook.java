package nl.overbrug.ruledraft;

import java.util.List;

/** Says in short, beside a draft, what it would do to people; said by the module that looks at people. */
public interface DraftOutlook {

    /** What should be known before anything else comes first. */
    List<Outlook> of(Draft draft);

    /**
     * @param path of the page that says it in full; null when there is no more to say
     * @param key in the message files
     * @param args what fills the places of the text
     */
    record Outlook(String path, String key, List<Object> args) {

        /** Something that should be known before the draft is submitted. */
        public static Outlook warning(String key, List<Object> args) {
            return new Outlook(null, key, args);
        }

        public boolean isWarning() {
            return path == null;
        }
    }
}
