/** Our words for waiting: start, tell, complete, open tasks. The process engine lives here. */
@ApplicationModule(
        displayName = "workflow",
        allowedDependencies = {"kernel"})
package nl.overbrug.workflow;

import org.springframework.modulith.ApplicationModule;
