package nl.overbrug.review.web;

/**
 * A new appointment instead of the one that stood.
 *
 * @param version of the appointment when the page was opened
 */
record AppointmentForm(Integer version, Boolean missed, MomentFields moment) {

    AppointmentForm {
        version = version == null ? 0 : version;
        missed = missed != null && missed;
        moment = moment == null ? MomentFields.NONE : moment;
    }
}
