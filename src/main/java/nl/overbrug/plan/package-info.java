/** Goal-action plans: small actions under a goal of the Bridge, obstacles and strategies. */
@ApplicationModule(
        displayName = "plan",
        allowedDependencies = {
            "kernel",
            "people",
            "page",
            "input",
            "workflow",
            "rulebook",
            "trajectory",
            "norm",
            "bridge"
        })
package nl.overbrug.plan;

import org.springframework.modulith.ApplicationModule;
