/** Dossiers out and in: a bundle of CSV files that another system can make too. See docs/uitwisseling.md and docs/adr/0021. */
@ApplicationModule(
        displayName = "exchange",
        allowedDependencies = {
            "kernel",
            "people",
            "page",
            "figure",
            "input",
            "workflow",
            "rulebook",
            "rulefile",
            "ruleversion",
            "ruletable",
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
package nl.overbrug.exchange;

import org.springframework.modulith.ApplicationModule;
