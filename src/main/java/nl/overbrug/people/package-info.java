/** Accounts, roles and teams: who is logged in, who may see whom, and the audit of who did. */
@ApplicationModule(
        displayName = "people",
        allowedDependencies = {"kernel"})
package nl.overbrug.people;

import org.springframework.modulith.ApplicationModule;
