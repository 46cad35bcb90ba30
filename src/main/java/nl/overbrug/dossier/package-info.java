/** One trajectory on one page, and the list of trajectories. */
@ApplicationModule(
        displayName = "dossier",
        allowedDependencies = {
            "kernel",
            "people",
            "page",
            "workflow",
            "rulebook",
            "trajectory",
            "norm",
            "intake",
            "bridge",
            "plan",
            "review",
            "reward",
            "measurement",
            "outflow"
        })
package nl.overbrug.dossier;

import org.springframework.modulith.ApplicationModule;
