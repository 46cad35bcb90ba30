/** Eight pillars: where somebody stands and wants to be, how it hangs together, what comes first, and the long-term goals. */
@ApplicationModule(
        displayName = "bridge",
        allowedDependencies = {"kernel", "people", "page", "input", "workflow", "rulebook", "trajectory"})
package nl.overbrug.bridge;

import org.springframework.modulith.ApplicationModule;
