/** Reach and progress over many trajectories: read models in SQL, counts with their base, never a person. */
@ApplicationModule(
        displayName = "monitor",
        allowedDependencies = {"kernel", "statistics", "people", "page", "input", "figure", "intake", "trajectory"})
package nl.overbrug.monitor;

import org.springframework.modulith.ApplicationModule;
