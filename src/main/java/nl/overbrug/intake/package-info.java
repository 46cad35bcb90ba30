/** Referral, target group, participation, consent. */
@ApplicationModule(
        displayName = "intake",
        allowedDependencies = {"kernel", "people", "page", "input", "workflow", "rulebook", "trajectory"})
package nl.overbrug.intake;

import org.springframework.modulith.ApplicationModule;
