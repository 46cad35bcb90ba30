/** What a rule table is: columns, cells, rows, example cases and the sentences that they speak. Knows no file and no rule engine. */
@ApplicationModule(
        displayName = "ruletable",
        allowedDependencies = {})
package nl.overbrug.ruletable;

import org.springframework.modulith.ApplicationModule;
