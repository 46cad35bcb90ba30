package nl.overbrug.input;

import java.util.List;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import org.springframework.validation.BindingResult;

/** Shows a step's "no" beside the fields of the form that was posted. */
public final class InputProblems {

    private InputProblems() {}

    /**
     * Copies the problems of a refused result; a problem with a field that the form does not have concerns the whole form.
     *
     * @return whether the form must be shown again (also when its input could not be read)
     */
    public static boolean show(Result<?> result, BindingResult form) {
        return show(result.problems(), form);
    }

    public static boolean show(List<Problem> problems, BindingResult form) {
        problems.forEach(problem -> add(problem, form));
        return form.hasErrors();
    }

    private static void add(Problem problem, BindingResult form) {
        var args = problem.args().toArray();
        if (problem.field().isEmpty() || !has(form, problem.field())) {
            form.reject(problem.code(), args, null);
        } else if (!form.hasFieldErrors(problem.field())) {
            form.rejectValue(problem.field(), problem.code(), args, null);
        }
    }

    private static boolean has(BindingResult form, String field) {
        return form.getFieldType(field) != null;
    }
}
