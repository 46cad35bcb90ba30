package nl.overbrug.input;

import java.beans.PropertyEditorSupport;

/**
 * Text as it was sent, with the space around it and however long; for what is no answer to a question, such as a block of cells. The page
 * that asks for it says how much it takes.
 */
public class WholeText extends PropertyEditorSupport {

    @Override
    public void setAsText(String sent) {
        setValue(sent.replaceAll("[\\p{Cntrl}&&[^\r\n\t]]", ""));
    }
}
