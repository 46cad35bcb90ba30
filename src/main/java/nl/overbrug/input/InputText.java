package nl.overbrug.input;

import java.beans.PropertyEditorSupport;

/** Text as it was typed in a form: without space around it, null when nothing is left. */
public class InputText extends PropertyEditorSupport {

    /** Characters; a guard against floods, the steps themselves say what is too long for a field. */
    static final int LONGEST = 4000;

    /** Without space around it and without characters that no text has. */
    public static String clean(String typed) {
        return typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }

    @Override
    public void setAsText(String typed) {
        var text = clean(typed);
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("longer than " + LONGEST);
        }
        setValue(text.isEmpty() ? null : text);
    }

    @Override
    public String getAsText() {
        return getValue() == null ? "" : getValue().toString();
    }
}
