/** Outflow, early end, return. */
@ApplicationModule(
        displayName = "outflow",
        allowedDependencies = {"kernel", "people", "page", "workflow", "rulebook", "trajectory", "bridge", "plan"})
package nl.overbrug.outflow;

import org.springframework.modulith.ApplicationModule;
