/** Figures of the monitor as tables: one record is the table on a page, a CSV file and a sheet, with what it counts and how. */
@ApplicationModule(
        displayName = "figure",
        allowedDependencies = {"kernel", "page", "ruleversion"})
package nl.overbrug.figure;

import org.springframework.modulith.ApplicationModule;
