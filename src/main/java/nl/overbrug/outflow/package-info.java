/** Outflow, early end, return. */
@ApplicationModule(
        displayName = "outflow",
        allowedDependencies = {
            "kernel",
            "people",
            "page",
            "input",
            "workflow",
            "rulebook",
            "trajectory",
            "norm",
            "bridge",
            "plan"
        })
package nl.overbrug.outflow;

import org.springframework.modulith.ApplicationModule;
