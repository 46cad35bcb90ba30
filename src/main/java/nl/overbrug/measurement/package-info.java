/** Measurement moments: when a trajectory is measured and what came of it. */
@ApplicationModule(
        displayName = "measurement",
        allowedDependencies = {
            "kernel",
            "people",
            "page",
            "input",
            "workflow",
            "rulebook",
            "rulefollow",
            "trajectory",
            "norm",
            "bridge",
            "questionnaire"
        })
package nl.overbrug.measurement;

import org.springframework.modulith.ApplicationModule;
