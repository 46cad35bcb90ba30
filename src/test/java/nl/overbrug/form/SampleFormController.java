package nl.overbrug.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A page with a form that has one of everything, for the tests. */
@Controller
class SampleFormController {

    static final String PAGE = "/proef/bestand";

    private static final Form FORM = SampleForm.form();

    @GetMapping(PAGE)
    String show(Model model) {
        FormOnPage.show(model, FORM, FilledForm.of(FORM, 0, Map.of()), List.of());
        return "proef/bestand";
    }

    /** Never saved: with problems beside the fields, or to read when there are none. */
    @PostMapping(PAGE)
    String post(@RequestParam MultiValueMap<String, String> posted, Model model) {
        FilledForm filled = FilledForm.posted(FORM, posted, Set.of());
        Form.Judged judged = FORM.judge(filled, true, LocalDate.of(2019, 3, 1));
        FormOnPage.show(model, FORM, filled, judged.problems());
        model.addAttribute("good", judged.problems().isEmpty());
        return "proef/bestand";
    }
}
