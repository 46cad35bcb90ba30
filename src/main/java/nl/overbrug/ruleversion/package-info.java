/** Which version of each rule set holds on which day: shipped, published, read on {@code /regels}, and in good health. */
@ApplicationModule(
        displayName = "ruleversion",
        allowedDependencies = {"kernel", "people", "page", "ruletable", "rulefile", "rulesheet", "ruleengine"})
package nl.overbrug.ruleversion;

import org.springframework.modulith.ApplicationModule;
