/** Rule sets as the text files that policy staff and developers edit: read strictly, written back, each error by file, line and column. */
@ApplicationModule(
        displayName = "rulefile",
        allowedDependencies = {"ruletable"})
package nl.overbrug.rulefile;

import org.springframework.modulith.ApplicationModule;
