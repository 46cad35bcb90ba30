/** Rule tables as data: columns, cells, rows, example cases and the sentences that they speak. Knows no rule engine. */
@ApplicationModule(
        displayName = "ruletable",
        allowedDependencies = {"kernel"})
package nl.overbrug.ruletable;

import org.springframework.modulith.ApplicationModule;
