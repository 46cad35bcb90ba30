package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no form asks and no scoring gives is no answer and no score. */
class ScaleRulesTest extends ImportCase {

    private static final String ANSWERS = "answers.csv";
    private static final String SCORES = "scores.csv";

    @Test
    void the_lowest_and_the_highest_that_there_can_be_come_in() {
        assertThat(check(measured()).faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "answers | 2 | value          | buiten-bereik | H1_satisfaction,6,    | H1_satisfaction,7,",
                "answers | 2 | value          | buiten-bereik | H1_satisfaction,6,    | H1_satisfaction,9999,",
                "answers | 3 | value          | buiten-bereik | H1_importance,1,      | H1_importance,0,",
                "answers | 4 | value          | buiten-bereik | G1,5,                 | G1,6,",
                "answers | 6 | value          | buiten-bereik | S1,120,               | S1,121,",
                "answers | 8 | value          | buiten-bereik | W1,5,                 | W1,6,",
                "answers | 3 | item           | past-niet     | H1_importance,1,      | W2,1,",
                "answers | 3 | item           | past-niet     | H1_importance,1,      | H14_importance,1,",
                "answers | 3 | words          | past-niet     | H1_importance,1,,     | H1_importance,,,veel",
                "answers | 7 | value          | past-niet     | norm_edition,,,proef  | norm_edition,1,,",
                "answers | 6 | not_applicable | past-niet     | S1,120,,              | S1,,true,",
                "scores  | 2 | value          | buiten-bereik | QLI_TOTAL,30,         | QLI_TOTAL,30.00001,",
                "scores  | 2 | value          | buiten-bereik | QLI_TOTAL,30,         | QLI_TOTAL,-0.1,",
                "scores  | 4 | value          | buiten-bereik | PIFS_5,5,             | PIFS_5,5.5,",
                "scores  | 5 | value          | buiten-bereik | PIFS_7,7,             | PIFS_7,7.5,",
                "scores  | 6 | value          | buiten-bereik | BRIEF_A_S1,20,        | BRIEF_A_S1,19,",
                "scores  | 7 | value          | buiten-bereik | WAV,1,                | WAV,0.9,",
                "scores  | 7 | score          | past-niet     | 'W,WAV'               | 'Q,WAV'",
                "scores  | 3 | score          | past-niet     | 'Q,QLI_FAMILY'        | 'P,QLI_FAMILY'",
                "scores  | 2 | asked          | buiten-bereik | 30,33,33              | 30,34,34",
                "scores  | 2 | asked          | buiten-bereik | 30,33,33              | 30,0,0",
                "scores  | 2 | answered       | past-niet     | 30,33,33              | 30,34,33",
                "scores  | 3 | value          | past-niet     | 'QLI_FAMILY,,3,5'     | 'QLI_FAMILY,15,3,5'",
                "scores  | 3 | value          | past-niet     | 'QLI_FAMILY,,3,5'     | 'QLI_FAMILY,,4,5'",
            })
    void one_that_there_cannot_be_is_told_by_line_and_column(
            String file, int line, String column, String message, String was, String is) {
        assertThat(check(measured().replace(file + ".csv", was, is)).faults())
                .extracting(Fault::file, Fault::line, Fault::column, Fault::message)
                .containsExactly(tuple(file + ".csv", line, column, "exchange.fout." + message));
    }

    @Test
    void on_seven_points_there_are_answers_that_there_are_not_on_five() {
        TestBundle onSeven =
                measured().replace(SCORES, "P,PIFS_5,5,12,12\n", "").replace(ANSWERS, "G1,5,", "G1,7,");

        assertThat(check(onSeven).faults()).isEmpty();
        assertThat(check(onSeven.replace(ANSWERS, "G1,7,", "G1,8,")).faults())
                .containsExactly(Fault.of(ANSWERS, 4, "value", "buiten-bereik", "1", "7"));
    }

    private static TestBundle measured() {
        return OtherSystem.bundle()
                .with("questionnaires.csv", """
                    id,measurement,instrument,form,form_version,state,filled_on
                    Q,M1,QLI,elders,1,FILLED,2003-01-20
                    P,M1,PIFS,elders,1,FILLED,2003-01-20
                    B,M1,BRIEF_A,elders,1,FILLED,2003-01-20
                    W,M1,WORKING_ALLIANCE,elders,1,FILLED,2003-01-20
                    """)
                .with(ANSWERS, """
                    questionnaire,item,value,not_applicable,words
                    Q,H1_satisfaction,6,,
                    Q,H1_importance,1,,
                    P,G1,5,,
                    P,G2,,true,
                    B,S1,120,,
                    B,norm_edition,,,proef
                    W,W1,5,,
                    """)
                .with(SCORES, """
                    questionnaire,score,value,answered,asked
                    Q,QLI_TOTAL,30,33,33
                    Q,QLI_FAMILY,,3,5
                    P,PIFS_5,5,12,12
                    P,PIFS_7,7,12,12
                    B,BRIEF_A_S1,20,1,1
                    W,WAV,1,9,9
                    """);
    }
}
