/** Our words for deciding: rule sets, versions, decisions, why. The rule engine lives here. */
@ApplicationModule(
        displayName = "rulebook",
        allowedDependencies = {"kernel", "people", "page", "ruletable"})
package nl.overbrug.rulebook;

import org.springframework.modulith.ApplicationModule;
