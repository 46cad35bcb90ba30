/** Measurement moments, instruments and their scores. */
@ApplicationModule(
        displayName = "measurement",
        allowedDependencies = {"kernel", "people", "page", "workflow", "rulebook", "trajectory", "bridge"})
package nl.overbrug.measurement;

import org.springframework.modulith.ApplicationModule;
