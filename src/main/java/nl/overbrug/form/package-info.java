/** Forms as {@code .form} files: read strictly, shown with the shared components, and judged on the server. */
@ApplicationModule(
        displayName = "form",
        allowedDependencies = {"kernel", "page", "input"})
package nl.overbrug.form;

import org.springframework.modulith.ApplicationModule;
