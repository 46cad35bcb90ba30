/** Layout, error pages, languages and form rendering: what every page shares. */
@ApplicationModule(
        displayName = "page",
        allowedDependencies = {"kernel", "people"})
package nl.overbrug.page;

import org.springframework.modulith.ApplicationModule;
