package nl.overbrug.people.web;

import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import org.springframework.validation.BindingResult;

/** Shows a "no" beside the fields of the form. The pages' own way stands on this module, so it cannot be used here. */
final class Refusals {

    private Refusals() {}

    /** @return whether the form must be shown again */
    static boolean show(Result<?> result, BindingResult form) {
        for (Problem problem : result.problems()) {
            Object[] args = problem.args().toArray();
            if (problem.field().isEmpty()) {
                form.reject(problem.code(), args, null);
            } else {
                form.rejectValue(problem.field(), problem.code(), args, null);
            }
        }
        return form.hasErrors();
    }
}
