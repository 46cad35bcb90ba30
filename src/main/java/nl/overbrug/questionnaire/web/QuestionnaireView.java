package nl.overbrug.questionnaire.web;

import nl.overbrug.questionnaire.Instrument;

/**
 * A questionnaire as its page introduces it.
 *
 * @param minutes how long filling it in takes, about
 * @param frozen whether it was filled in and never changes again
 */
public record QuestionnaireView(Instrument instrument, int minutes, boolean frozen) {}
