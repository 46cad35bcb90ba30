/** Rule tables as Excel workbooks: written with choices and cell checks, read back as plain text, each error by cell. */
@ApplicationModule(
        displayName = "rulesheet",
        allowedDependencies = {"ruletable", "rulefile"})
package nl.overbrug.rulesheet;

import org.springframework.modulith.ApplicationModule;
