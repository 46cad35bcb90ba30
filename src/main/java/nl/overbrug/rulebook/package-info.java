/** Our words for deciding: a step asks, the version of the day answers, and the decision is kept with its why. */
@ApplicationModule(
        displayName = "rulebook",
        allowedDependencies = {"kernel", "people", "ruletable", "rulefile", "ruleengine", "ruleversion"})
package nl.overbrug.rulebook;

import org.springframework.modulith.ApplicationModule;
