package nl.overbrug.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

class FieldsTest {

    private final StaticMessageSource messages = new StaticMessageSource();
    private final Fields fields = new Fields(new Texts(messages));

    @BeforeEach
    void speakDutch() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
        say("proef.lines.from", "vanaf welke dag");
        say("proef.note", "Waarom?");
    }

    @AfterEach
    void speakAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_place_with_a_name_says_it_before_the_field_and_before_its_problem() {
        say("proef.lines.3", "Beloningen");
        assertThat(fields.label("proef.", "lines[3].from")).isEqualTo("Beloningen, vanaf welke dag");
        assertThat(fields.problem("proef.", "lines[3].from", "Vul dit in."))
                .isEqualTo("Beloningen, vanaf welke dag: Vul dit in.");
    }

    @Test
    void places_without_names_share_the_words_of_the_list() {
        assertThat(fields.label("proef.", "lines[3].from")).isEqualTo("vanaf welke dag");
        assertThat(fields.label("proef.", "note")).isEqualTo("Waarom?");
    }

    private void say(String key, String words) {
        messages.addMessage(key, LocaleContextHolder.getLocale(), words);
    }
}
