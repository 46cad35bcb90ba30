/** Ids, value types, results and the one clock. Knows no other package. */
@ApplicationModule(
        displayName = "kernel",
        allowedDependencies = {})
package nl.overbrug.kernel;

import org.springframework.modulith.ApplicationModule;
