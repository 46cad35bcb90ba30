/** What a draft of a rule table would do to people: stored decisions decided again by the draft, counted without naming anybody. */
@ApplicationModule(
        displayName = "rulepreview",
        allowedDependencies = {
            "kernel",
            "people",
            "page",
            "ruletable",
            "rulefile",
            "ruleengine",
            "ruleversion",
            "rulefollow",
            "ruledraft",
            "rulebook"
        })
package nl.overbrug.rulepreview;

import org.springframework.modulith.ApplicationModule;
