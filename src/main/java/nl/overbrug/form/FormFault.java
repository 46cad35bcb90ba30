package nl.overbrug.form;

import nl.overbrug.kernel.StartFault;

/** A {@code .form} file that cannot be used, with the part of it that is wrong. Overbrug does not start with it. */
public class FormFault extends StartFault {

    /**
     * @param file its name, without its end
     * @param component the key or id of the part; null when it concerns the whole
     */
    public FormFault(String file, String component, String dutch, String english) {
        super(
                "Formulier %s.form%s: %s".formatted(file, component == null ? "" : ", onderdeel " + component, dutch),
                "Form %s.form%s: %s".formatted(file, component == null ? "" : ", component " + component, english));
    }
}
