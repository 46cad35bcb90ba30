/** What is posted: bound, only what a page declares, once only, and neither lost nor overwritten unseen. */
@ApplicationModule(
        displayName = "input",
        allowedDependencies = {"kernel", "people"})
package nl.overbrug.input;

import org.springframework.modulith.ApplicationModule;
