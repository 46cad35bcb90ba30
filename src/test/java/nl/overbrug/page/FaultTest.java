package nl.overbrug.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {

    @ParameterizedTest
    @CsvSource({
        "/vragenlijst/K7QM-2XPA-9RTB, /vragenlijst/…",
        "/vragenlijst/k7qm2xpa9rtb/pifs, /vragenlijst/…/pifs",
        "/vragenlijst/bedankt, /vragenlijst/bedankt",
        "/trajecten/3f0e8a52-6c1b-4d7e-9a35-0c2b7f6d1e48, /trajecten/3f0e8a52-6c1b-4d7e-9a35-0c2b7f6d1e48"
    })
    void a_one_time_code_in_an_address_stays_out_of_the_log(String path, String written) {
        assertThat(Fault.withoutCodes(path)).isEqualTo(written);
    }
}
