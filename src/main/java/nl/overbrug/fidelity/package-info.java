/** Fidelity (interventietrouw): which protocol steps were taken, read from the dossier; a mirror for the mentor, sums for the manager. */
@ApplicationModule(
        displayName = "fidelity",
        allowedDependencies = {
            "kernel",
            "people",
            "page",
            "input",
            "figure",
            "rulebook",
            "rollout",
            "statistics",
            "trajectory",
            "monitor"
        })
package nl.overbrug.fidelity;

import org.springframework.modulith.ApplicationModule;
