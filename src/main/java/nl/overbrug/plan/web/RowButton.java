package nl.overbrug.plan.web;

/**
 * A button in the form of a plan that changes its rows without saving: {@code rij} adds one, {@code omhoog-2} and {@code omlaag-2} move the
 * third. Anything else means save.
 */
record RowButton(String value) {

    RowButton {
        value = value == null ? "" : value;
    }

    boolean isPressed() {
        return value.equals("rij") || value.matches("(omhoog|omlaag)-\\d{1,3}");
    }

    PlanForm on(PlanForm form) {
        if (value.equals("rij")) {
            return form.withRow();
        }
        int row = Integer.parseInt(value.substring(value.indexOf('-') + 1));
        return form.moved(row, value.startsWith("omhoog") ? -1 : 1);
    }
}
