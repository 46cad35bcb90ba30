/** Progress conversations: how it went with the actions, and what comes next. */
@ApplicationModule(
        displayName = "review",
        allowedDependencies = {
            "kernel",
            "people",
            "page",
            "input",
            "workflow",
            "rollout",
            "rulebook",
            "trajectory",
            "norm",
            "bridge",
            "plan"
        })
package nl.overbrug.review;

import org.springframework.modulith.ApplicationModule;
