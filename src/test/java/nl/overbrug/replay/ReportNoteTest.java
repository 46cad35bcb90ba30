package nl.overbrug.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.overbrug.monitor.Period;
import nl.overbrug.monitor.Scope;
import org.junit.jupiter.api.Test;

class ReportNoteTest {

    private static final Scope ALL = Scope.everybody(new Period(LocalDate.of(2017, 12, 1), LocalDate.of(2018, 7, 31)));

    private final ReportNote note = new ReportNote();

    @Test
    void all_numbers_of_the_replayed_referrals_are_said_to_be_those_of_the_report() {
        assertThat(note.on(ALL.exactly())).containsExactly("demo.rapport", "demo.rapport.regie");
    }

    @Test
    void nothing_is_said_where_numbers_are_kept_back_of_one_year_or_with_a_referral_more() {
        assertThat(note.on(ALL)).isEmpty();
        assertThat(note.on(Scope.ofYear(2018).exactly())).isEmpty();
        Period longer = new Period(ALL.period().from(), ALL.period().to().plusDays(1));
        assertThat(note.on(Scope.everybody(longer).exactly())).isEmpty();
    }
}
