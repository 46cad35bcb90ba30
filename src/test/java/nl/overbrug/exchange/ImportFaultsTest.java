package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.overbrug.StoredRows;
import nl.overbrug.page.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Each fault is told by file, line and column, all of them together; and then nothing comes in. */
class ImportFaultsTest extends ImportCase {

    @Autowired
    private StoredRows rows;

    @Autowired
    private MessageSource texts;

    static Stream<Arguments> oneFault() {
        return Stream.of(
                fault("participants.csv", 2, "birth_date", "geen-datum", "1980-01-31", "31-01-1980"),
                fault("participants.csv", 3, "birth_date", "geen-datum", "1990-12-01", "1990-02-30"),
                fault("participants.csv", 3, "birth_date", "toekomst", "1990-12-01", "2190-12-01"),
                fault("participants.csv", 2, "gender", "geen-code", "FEMALE", "V"),
                fault("participants.csv", 3, "name", "ontbreekt", "Verzonnen Twee", ""),
                fault("participants.csv", 3, "name", "te-lang", "Verzonnen Twee", "x".repeat(121)),
                fault("participants.csv", 3, "", "aantal-cellen", "Verzonnen Twee,", "Verzonnen Twee,,"),
                fault("participants.csv", 1, "", "onbekende-kolom", "name", "naam"),
                fault(
                        "participants.csv",
                        1,
                        "",
                        "andere-komma",
                        "id,name,birth_date,gender",
                        "id;name;birth_date;gender"),
                fault("participants.csv", 1, "birth_date", "kolom-ontbreekt", "birth_date,gender", "district,gender"),
                fault("participants.csv", 4, "id", "dubbel", "P2", "P3"),
                fault("referrals.csv", 2, "participant", "leidt-nergens-heen", "R1,P1", "R1,P9"),
                fault(
                        "referrals.csv",
                        3,
                        "mentor",
                        "geen-medewerker",
                        "R2,P2,Team Noord (demo),mentor1",
                        "R2,P2,Team Noord (demo),x"),
                fault("referrals.csv", 3, "team", "geen-team", "R2,P2,Team Noord (demo)", "R2,P2,Team Oost"),
                fault("referrals.csv", 2, "decided_on", "volgorde", "2003-01-07", "2003-01-05"),
                fault("referrals.csv", 4, "ask_again_on", "geen-datum", "2190-01-01", "later"),
                fault("referrals.csv", 4, "decision", "past-niet", "OTHER,WAITING", "OTHER,CHECKED"),
                fault("referrals.csv", 2, "consent_research", "geen-ja-of-nee", "true,false", "ja,false"),
                fault("trajectories.csv", 2, "ended_on", "volgorde", "2003-12-10", "2003-01-09"),
                fault("trajectories.csv", 2, "end_reason", "past-niet", "OUTFLOW,GOALS_REACHED", "OUTFLOW,"),
                fault("conversations.csv", 3, "held_on", "dubbel", "2003-02-20,PROGRESS", "2003-01-20,PROGRESS"),
                fault("conversations.csv", 2, "held_on", "voor-begin", "2003-01-20", "2003-01-09"),
                fault("fillings.csv", 3, "conversation", "ander-traject", "T2,C3", "T2,C2"),
                fault("positions.csv", 2, "step", "mag-niet", "STEP,1", "STEP,-1"),
                fault("positions.csv", 2, "step", "geen-geheel-getal", "STEP,1", "STEP,6"),
                fault("positions.csv", 3, "step", "past-niet", "LATER,", "LATER,2"),
                fault("goals.csv", 2, "closed_on", "past-niet", "REACHED", "OPEN"),
                fault("waiting.csv", 2, "step", "past-niet", "T2", "T1"),
                fault("waiting.csv", 2, "step", "andere-stap", "makePlan", "recordFacts"),
                fault("waiting.csv", 2, "due", "geen-tijdstip", "2190-05-01T15:00:00Z", "2190-05-01"),
                fault("participants.csv", 3, "", "aanhalingstekens", "Verzonnen Twee", "Verzonnen \"Twee\""),
                fault("participants.csv", 3, "", "niet-gesloten", "Verzonnen Twee", "\"Verzonnen Twee"));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @MethodSource("oneFault")
    void one_fault_is_told_where_it_is(String file, int line, String column, String message, String was, String is) {
        List<Fault> faults = faults(bundle -> bundle.replace(file, was, is));

        assertThat(faults).anySatisfy(fault -> {
            assertThat(List.of(fault.file(), fault.line(), fault.column())).isEqualTo(List.of(file, line, column));
            assertThat(fault.message()).isEqualTo("exchange.fout." + message);
        });
        assertThat(faults).allSatisfy(fault -> {
            assertThat(said(fault)).isNotBlank().doesNotContain("{", "Verzonnen");
            assertThat(fault.with()).doesNotContain(is);
        });
    }

    @Test
    void all_faults_are_told_together_in_the_order_of_the_bundle_and_nothing_comes_in() {
        var before = rows.now();

        List<Fault> faults = faults(bundle -> bundle.replace("goals.csv", "2003-11-20", "gisteren")
                .replace("participants.csv", "FEMALE", "V")
                .replace("participants.csv", "1975-06-15", "")
                .replace("positions.csv", "F2", "F3"));

        assertThat(faults)
                .extracting(Fault::file, Fault::line)
                .containsExactly(
                        tuple("participants.csv", 2),
                        tuple("participants.csv", 4),
                        tuple("positions.csv", 4),
                        tuple("goals.csv", 2));
        assertThat(rows.now()).isEqualTo(before);
    }

    @Test
    void what_is_no_bundle_is_refused_as_a_whole() throws IOException {
        Path text = Files.writeString(folder.resolve("geen.zip"), "geen zip");

        assertThat(check(text).faults()).containsExactly(Fault.of("", "geen-zip"));
        assertThat(faults(bundle -> bundle.without(Bundle.DESCRIPTION)))
                .containsExactly(Fault.of(Bundle.DESCRIPTION, "geen-bestand"));
        assertThat(faults(bundle -> bundle.with(Bundle.DESCRIPTION, "{\"format\": \"iets\"}")))
                .extracting(Fault::message)
                .containsExactly("exchange.fout.andere-vorm");
        assertThat(faults(bundle -> bundle.with("../../etc/participants.csv", "id")))
                .extracting(Fault::message)
                .containsExactly("exchange.fout.in-map");
        assertThat(faults(bundle -> bundle.with("readme.txt", "id")))
                .extracting(Fault::message)
                .containsExactly("exchange.fout.onbekend-bestand");
    }

    @Test
    void a_file_that_does_not_belong_in_it_hides_no_fault_in_the_others() {
        assertThat(faults(bundle -> bundle.with("readme.txt", "id").with("participants.csv", "id;naam")))
                .extracting(Fault::message)
                .startsWith("exchange.fout.onbekend-bestand")
                .contains("exchange.fout.andere-komma");
    }

    @Test
    void a_file_in_other_letters_is_told_once_and_not_again_by_all_that_refers_to_it() {
        TestBundle bundle = OtherSystem.bundle().replace("participants.csv", "Verzonnen Twee", "José");

        assertThat(check(bundle.zip(folder, StandardCharsets.ISO_8859_1)).faults())
                .containsExactly(Fault.of("participants.csv", "geen-utf8"));
    }

    @Test
    void of_very_many_the_first_are_told_and_that_there_may_be_more() {
        String wrong = "id,name,birth_date\n" + "P,Verzonnen,gisteren\n".repeat(Faults.MOST + 1);

        ImportReport report = check(TestBundle.empty().with("participants.csv", wrong));

        assertThat(report.faults()).hasSize(Faults.MOST);
        assertThat(report.hasMore()).isTrue();
        assertThat(texts.getMessage("exchange.fouten", new Object[] {report.faultCount()}, Languages.DUTCH))
                .isEqualTo("1.000 fouten of meer");
    }

    @Test
    void a_file_that_unpacks_to_very_much_is_not_read_to_its_end() {
        String much = "id,name,birth_date\n" + "P,Verzonnen,1980-01-31\n".repeat(400_000);

        assertThat(faults(bundle -> bundle.with("participants.csv", much)))
                .extracting(Fault::message)
                .contains("exchange.fout.te-groot");
    }

    @Test
    void a_score_on_five_points_is_a_score_on_seven_too() {
        UnaryOperator<TestBundle> measured = bundle -> bundle.with("questionnaires.csv", """
                id,measurement,instrument,form,form_version,state,filled_on
                Q1,M1,PIFS,questionnaire/pifs,1,FILLED,2003-01-20
                """);
        String onFive = "questionnaire,score,value,answered,asked\nQ1,PIFS_5,3,12,12\n";
        for (String onSeven : List.of("", "Q1,PIFS_7,,5,12\n")) {
            assertThat(faults(bundle -> measured.apply(bundle).with("scores.csv", onFive + onSeven)))
                    .containsExactly(Fault.of("scores.csv", 2, "score", "past-niet", "PIFS_7"));
        }
        TestBundle both = measured.apply(OtherSystem.bundle()).with("scores.csv", onFive + "Q1,PIFS_7,4,12,12\n");
        assertThat(check(both).faults()).isEmpty();
    }

    private List<Fault> faults(UnaryOperator<TestBundle> change) {
        ImportReport report = take(change.apply(OtherSystem.bundle()));
        assertThat(report.done()).isFalse();
        assertThat(report.faultCount()).isEqualTo(report.faults().size());
        return report.faults();
    }

    private String said(Fault fault) {
        return texts.getMessage(fault.message(), fault.with().toArray(), Locale.forLanguageTag("nl-NL"));
    }

    private static Arguments fault(String file, int line, String column, String message, String was, String is) {
        return Arguments.of(file, line, column, message, was, is);
    }
}
