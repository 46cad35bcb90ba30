/** Layout, error pages, languages and the fields of forms: what every page shares. */
@ApplicationModule(
        displayName = "page",
        allowedDependencies = {"kernel", "people", "input"})
package nl.overbrug.page;

import org.springframework.modulith.ApplicationModule;
