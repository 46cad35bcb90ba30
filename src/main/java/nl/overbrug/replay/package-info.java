/**
 * The demo's past and its clock: pushes the invented cases through the same APIs as the pages, with the clock moving along. Nothing of it
 * exists outside the demo profile.
 */
@ApplicationModule(
        displayName = "replay",
        allowedDependencies = {
            "kernel",
            "people",
            "page",
            "input",
            "form",
            "workflow",
            "trajectory",
            "intake",
            "bridge",
            "plan",
            "review",
            "reward",
            "questionnaire",
            "measurement",
            "outflow",
            "monitor",
            "cohort"
        })
package nl.overbrug.replay;

import org.springframework.modulith.ApplicationModule;
