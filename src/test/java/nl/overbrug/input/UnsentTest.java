package nl.overbrug.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class UnsentTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/plan");

    @Test
    void what_was_written_is_given_back_without_choices_dates_and_ids() {
        request.addHeader("Sec-Fetch-Site", "same-origin");
        request.addParameter("_opened", "marks that nobody wrote");
        request.addParameter("knop", "later");
        request.addParameter("words", " Ik wil rust ");
        request.addParameter("obstacle", "Vergeten");
        request.addParameter("kind", "CHALLENGE");
        request.addParameter("told", "true");
        request.addParameter("dueOn", "2026-12-01");
        request.addParameter("offer", "2026-12-01T09:30");
        request.addParameter("id", "13b198c6-fd36-4f53-8802-228ae8c7ba57");

        assertThat(unsent().orElseThrow().words()).containsExactlyInAnyOrder("Ik wil rust", "Vergeten");
    }

    @Test
    void a_form_of_another_site_is_not() {
        request.addParameter("words", "Ik wil rust");

        assertThat(unsent()).isEmpty();
    }

    private Optional<Unsent> unsent() {
        return Unsent.of(request, "/plan", false);
    }
}
