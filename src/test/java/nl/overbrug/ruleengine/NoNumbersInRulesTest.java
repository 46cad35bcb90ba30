package nl.overbrug.ruleengine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.ShippedRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers are for policy staff to change, so they stand in tables. */
class NoNumbersInRulesTest {

    @ParameterizedTest
    @MethodSource
    void rules_that_reason_hold_no_number(String name) {
        String drl = ShippedRules.read().get(name).rows();

        assertThat(drl.replaceAll("//[^\n]*|(?s:/\\*.*?\\*/)", "")).doesNotContainPattern("\\b\\d");
    }

    static Stream<String> rules_that_reason_hold_no_number() {
        return ShippedRules.read().entrySet().stream()
                .filter(each -> each.getValue().kind() == RuleSource.Kind.RULES)
                .map(Map.Entry::getKey);
    }
}
