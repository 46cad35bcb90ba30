/** Phased introduction (gefaseerde invoering): from when a team works with which element of the method. */
@ApplicationModule(
        displayName = "rollout",
        allowedDependencies = {"kernel", "people", "page", "input"})
package nl.overbrug.rollout;

import org.springframework.modulith.ApplicationModule;
