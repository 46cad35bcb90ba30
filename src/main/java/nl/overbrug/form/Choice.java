package nl.overbrug.form;

/** One answer that can be chosen. */
record Choice(String value, Words label) {}
