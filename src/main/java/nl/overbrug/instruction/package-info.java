/** What mentors are told of the rules: each change at the page where it matters, and the whole as one living work instruction. */
@ApplicationModule(
        displayName = "instruction",
        allowedDependencies = {"kernel", "people", "page", "workflow", "ruletable", "rulefile", "ruleversion"})
package nl.overbrug.instruction;

import org.springframework.modulith.ApplicationModule;
