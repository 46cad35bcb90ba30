package nl.overbrug.people.web;

/** A team as the page asks it. */
record TeamForm(String name, int version) {}
