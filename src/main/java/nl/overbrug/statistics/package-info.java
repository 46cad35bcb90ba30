/**
 * Statistics over counted values, so that a million people cost no more than a thousand. Knows no business step; distributions come from
 * Apache Commons Statistics.
 */
@ApplicationModule(
        displayName = "statistics",
        allowedDependencies = {})
package nl.overbrug.statistics;

import org.springframework.modulith.ApplicationModule;
