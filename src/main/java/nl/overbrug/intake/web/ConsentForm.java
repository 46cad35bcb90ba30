package nl.overbrug.intake.web;

/** The consents; both may stay off. */
record ConsentForm(int version, boolean research, boolean sharing) {}
