/** What an administrator keeps running: work that got stuck. Shows nothing of any dossier. */
@ApplicationModule(
        displayName = "upkeep",
        allowedDependencies = {"kernel", "people", "page", "workflow"})
package nl.overbrug.upkeep;

import org.springframework.modulith.ApplicationModule;
