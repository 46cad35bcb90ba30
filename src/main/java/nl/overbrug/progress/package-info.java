/** How participants get on, over many trajectories: change on the pillars, goals, actions and scores. Figures only, never a person. */
@ApplicationModule(
        displayName = "progress",
        allowedDependencies = {"kernel", "statistics", "people", "page", "input", "figure", "reward", "monitor"})
package nl.overbrug.progress;

import org.springframework.modulith.ApplicationModule;
