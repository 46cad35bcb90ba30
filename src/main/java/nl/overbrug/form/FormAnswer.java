package nl.overbrug.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** An answer to a question of a form, by the kind of question. A question without an answer has none of these. */
public sealed interface FormAnswer {

    record Text(String words) implements FormAnswer {}

    record Amount(BigDecimal number) implements FormAnswer {}

    record Day(LocalDate day) implements FormAnswer {}

    /** @param value one of the values of the question */
    record Chosen(String value) implements FormAnswer {}

    /** @param values some of the values of the question, each once and in its order */
    record Several(List<String> values) implements FormAnswer {}

    /** Only when it was ticked: not ticking is no answer. */
    record Tick() implements FormAnswer {}
}
