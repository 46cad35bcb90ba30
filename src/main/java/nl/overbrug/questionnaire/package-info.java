/** Questionnaires: instruments, their forms, answers, codes for an own device, and scores. */
@ApplicationModule(
        displayName = "questionnaire",
        allowedDependencies = {"kernel", "people", "page", "form", "trajectory"})
package nl.overbrug.questionnaire;

import org.springframework.modulith.ApplicationModule;
