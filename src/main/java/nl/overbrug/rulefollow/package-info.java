/** Trajectories that run already follow a new version of the rules, when its publisher chose so. */
@ApplicationModule(
        displayName = "rulefollow",
        allowedDependencies = {"kernel", "workflow", "ruleversion"})
package nl.overbrug.rulefollow;

import org.springframework.modulith.ApplicationModule;
