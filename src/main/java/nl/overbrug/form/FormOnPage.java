package nl.overbrug.form;

import java.util.List;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.Problem;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Puts a form on a page, for the fragments of {@code templates/form/form.html}. */
public final class FormOnPage {

    private static final String NAME = "form";

    private FormOnPage() {}

    /** @param problems beside the fields that they name; others concern the whole */
    public static void show(Model model, Form asked, FilledForm filled, List<Problem> problems) {
        BindingResult result = new BeanPropertyBindingResult(filled, NAME);
        InputProblems.show(problems, result);
        model.addAttribute("asked", asked);
        model.addAttribute(NAME, filled);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + NAME, result);
    }
}
