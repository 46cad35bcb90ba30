/** Where the truth lives: an embedded PostgreSQL in the data folder, or the one that was named. */
@ApplicationModule(
        displayName = "database",
        allowedDependencies = {"kernel"})
package nl.overbrug.database;

import org.springframework.modulith.ApplicationModule;
