/** What researchers get: dossiers of who consented, under pseudonyms, with a codebook. See docs/onderzoek.md and docs/adr/0025. */
@ApplicationModule(
        displayName = "research",
        allowedDependencies = {
            "kernel",
            "page",
            "form",
            "rulebook",
            "ruleversion",
            "trajectory",
            "intake",
            "bridge",
            "plan",
            "review",
            "reward",
            "questionnaire",
            "measurement",
            "outflow",
            "fidelity",
            "monitor"
        })
package nl.overbrug.research;

import org.springframework.modulith.ApplicationModule;
