/** The mentor's day: what waits for me and for my team. */
@ApplicationModule(
        displayName = "worklist",
        allowedDependencies = {"kernel", "people", "page", "workflow", "trajectory", "intake"})
package nl.overbrug.worklist;

import org.springframework.modulith.ApplicationModule;
