package nl.overbrug.page;

import java.util.List;
import nl.overbrug.kernel.Result;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the next page says after a post that has no fields of its own: that it was done, or why not.
 *
 * @param args what fills the places of the text
 */
public record Notice(String code, List<Object> args) {

    public static Notice of(String code) {
        return new Notice(code, List.of());
    }

    /** @param done the text when it was done */
    public static Notice of(Result<?> result, String done) {
        return result.problems().stream()
                .findFirst()
                .map(problem -> new Notice(problem.code(), problem.args()))
                .orElseGet(() -> of(done));
    }

    public void on(RedirectAttributes redirect) {
        redirect.addFlashAttribute("melding", code);
        redirect.addFlashAttribute("meldingArgs", args.isEmpty() ? null : args);
    }
}
