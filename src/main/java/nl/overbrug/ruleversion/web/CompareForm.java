package nl.overbrug.ruleversion.web;

/** The numbers of the two versions that are compared. */
record CompareForm(Integer van, Integer tot) {}
