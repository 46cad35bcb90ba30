package nl.overbrug.measurement.web;

/** The participant does not want a measurement. */
record DeclineForm(int version, String reason) {}
