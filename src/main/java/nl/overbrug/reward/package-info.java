/** The list of actions, tiers, vouchers, cards and the ledger. */
@ApplicationModule(
        displayName = "reward",
        allowedDependencies = {
            "kernel",
            "people",
            "page",
            "input",
            "workflow",
            "rollout",
            "rulebook",
            "rulepreview",
            "plan",
            "trajectory"
        })
package nl.overbrug.reward;

import org.springframework.modulith.ApplicationModule;
