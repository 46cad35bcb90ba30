package nl.overbrug.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

class DeclaredFieldsTest {

    record Plan(String doel, List<Action> acties, Map<String, String> antwoorden, Set<String> pijlers, Wie wie) {}

    record Action(String wat) {}

    record Wie(String naam) {}

    static class Pages {
        public void save(
                @PathVariable String id, @RequestParam String knop, @RequestParam("stap") String step, Plan plan) {}

        public void anything(@RequestParam MultiValueMap<String, String> all) {}
    }

    private final DeclaredFields declared = fields("save", String.class, String.class, String.class, Plan.class);

    @Test
    void request_parameters_and_parts_of_the_record_are_declared() {
        assertThat(Set.of("knop", "stap", "doel", "pijlers", "_pijlers", "acties[3].wat", "antwoorden[v1]", "wie.naam"))
                .allMatch(declared::has);
    }

    @Test
    void other_names_are_not() {
        assertThat(Set.of("id", "step", "plan", "acties[0].wie", "wie.rol", "acties.wat", "class.module", "_id"))
                .noneMatch(declared::has);
    }

    @Test
    void a_method_that_takes_all_parameters_judges_them_itself() {
        assertThat(fields("anything", MultiValueMap.class).has("whatever")).isTrue();
    }

    @Test
    void a_list_must_be_posted_without_holes_and_a_map_need_not() {
        assertThat(declared.leavesHole("acties[1].wat", Set.of("acties[1].wat")))
                .isTrue();
        assertThat(declared.leavesHole("acties[1].wat", Set.of("acties[0].wat", "acties[1].wat")))
                .isFalse();
        assertThat(declared.leavesHole("antwoorden[7]", Set.of("antwoorden[7]")))
                .isFalse();
    }

    private static DeclaredFields fields(String method, Class<?>... parameters) {
        try {
            return DeclaredFields.of(new HandlerMethod(new Pages(), method, parameters));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
