/** Tables and rules compiled, run and analysed. Drools and KIE live here and nowhere else. */
@ApplicationModule(
        displayName = "ruleengine",
        allowedDependencies = {"kernel", "ruletable"})
package nl.overbrug.ruleengine;

import org.springframework.modulith.ApplicationModule;
