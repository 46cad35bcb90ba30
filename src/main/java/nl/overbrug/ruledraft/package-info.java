/** Rule tables while policy officers change them: drafts, checked, submitted, approved and published. */
@ApplicationModule(
        displayName = "ruledraft",
        allowedDependencies = {
            "kernel",
            "people",
            "page",
            "input",
            "ruletable",
            "rulefile",
            "rulesheet",
            "ruleengine",
            "ruleversion",
            "rulefollow"
        })
package nl.overbrug.ruledraft;

import org.springframework.modulith.ApplicationModule;
