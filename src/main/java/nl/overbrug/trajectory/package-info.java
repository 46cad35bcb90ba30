/** One participant's trajectory: state, mentor, key dates, conversations. */
@ApplicationModule(
        displayName = "trajectory",
        allowedDependencies = {"kernel", "people", "page", "input", "workflow", "rulebook", "rulefollow"})
package nl.overbrug.trajectory;

import org.springframework.modulith.ApplicationModule;
