/** The demo's cases: invented people whose facts and lives add up to the published totals of Alphen aan den Rijn. Data only. */
@ApplicationModule(
        displayName = "cohort",
        allowedDependencies = {"kernel", "intake", "trajectory"})
package nl.overbrug.cohort;

import org.springframework.modulith.ApplicationModule;
