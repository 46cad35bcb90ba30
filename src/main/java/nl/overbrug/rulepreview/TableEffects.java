package nl.overbrug.rulepreview;

import java.util.List;

/** A step whose table is about money: what a draft of it makes of what was given and of what is still to come. */
public interface TableEffects {

    String ruleSet();

    /** What was given in a period, by the day on which it was earned. */
    List<Priced> given(DraftRules draft, PreviewPeriod period);

    /** What running plans may still bring, by the day that was agreed; at most. */
    List<Priced> expected(DraftRules draft);

    /** What is lacking where the draft says nothing of what is expected, as a key in the message files. */
    String lackingKey();
}
