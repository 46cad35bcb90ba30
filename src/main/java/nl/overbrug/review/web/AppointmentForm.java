package nl.overbrug.review.web;

/** A new appointment instead of the one that stood. */
record AppointmentForm(Boolean missed, MomentFields moment) {

    AppointmentForm {
        missed = missed != null && missed;
        moment = moment == null ? MomentFields.NONE : moment;
    }
}
