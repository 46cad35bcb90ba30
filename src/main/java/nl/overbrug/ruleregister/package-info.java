/** Drafts of entries for the Dutch Algoritmeregister, made from published rules. */
@ApplicationModule(
        displayName = "ruleregister",
        allowedDependencies = {"kernel", "ruleversion"})
package nl.overbrug.ruleregister;

import org.springframework.modulith.ApplicationModule;
