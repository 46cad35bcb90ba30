/** The dates that the protocol norms set for a trajectory, and how they move with the norms. */
@ApplicationModule(
        displayName = "norm",
        allowedDependencies = {"kernel", "people", "workflow", "rulebook", "rulefollow", "trajectory"})
package nl.overbrug.norm;

import org.springframework.modulith.ApplicationModule;
