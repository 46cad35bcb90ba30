package nl.overbrug.ruleversion.web;

import java.time.LocalDate;
import java.util.List;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruleversion.PublishedRules;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The published rules for other programs: the version that holds on a date. */
@RestController
class RulesApi {

    private final PublishedRules rules;
    private final MovableClock clock;

    RulesApi(PublishedRules rules, MovableClock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** @param op the day on which they hold; today when it is left out */
    record OnDay(LocalDate op) {}

    @GetMapping("/api/v1/regels")
    List<RulesJson.Line> all(@ParameterObject @ModelAttribute OnDay asked) {
        return rules.all(day(asked)).stream().map(RulesJson.Line::of).toList();
    }

    /** @param tabel the last part of the name, for instance {@code target-group} */
    @GetMapping("/api/v1/regels/{tabel}")
    RulesJson byShortName(@PathVariable String tabel, @ParameterObject @ModelAttribute OnDay asked) {
        List<String> found = rules.all(clock.today()).stream()
                .map(line -> line.version().ruleSet())
                .filter(name -> name.endsWith("/" + tabel))
                .toList();
        return found.size() == 1 ? on(found.get(0), asked) : notFound();
    }

    @GetMapping("/api/v1/regels/{word}/{tabel}")
    RulesJson one(@PathVariable String word, @PathVariable String tabel, @ParameterObject @ModelAttribute OnDay asked) {
        return on(word + "/" + tabel, asked);
    }

    private RulesJson on(String ruleSet, OnDay asked) {
        return rules.on(ruleSet, day(asked)).map(RulesJson::of).orElseGet(RulesApi::notFound);
    }

    private LocalDate day(OnDay asked) {
        return asked.op() == null ? clock.today() : asked.op();
    }

    private static RulesJson notFound() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
