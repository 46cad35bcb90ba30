package nl.overbrug.page;

import java.beans.PropertyEditorSupport;

/** Text as it was typed in a form: without space around it, null when nothing is left. */
class InputText extends PropertyEditorSupport {

    /** Characters; a guard against floods, the steps themselves say what is too long for a field. */
    static final int LONGEST = 4000;

    @Override
    public void setAsText(String typed) {
        var text = typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
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
