package nl.overbrug.research;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overbrug.fidelity.ProtocolStep;
import nl.overbrug.fidelity.StepFacts;
import nl.overbrug.fidelity.StepWords;
import nl.overbrug.measurement.Moment;
import nl.overbrug.measurement.MomentFacts;
import nl.overbrug.measurement.MomentRole;
import nl.overbrug.monitor.Trait;
import nl.overbrug.page.Languages;
import nl.overbrug.questionnaire.Instrument;
import nl.overbrug.questionnaire.QuestionnaireForms;
import nl.overbrug.reward.ActionType;
import nl.overbrug.reward.CatalogueFacts;
import nl.overbrug.rulebook.Edition;
import nl.overbrug.rulebook.RuleTable;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.ruleversion.RuleVersion;
import nl.overbrug.ruleversion.VersionBook;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words that may stand in a cell, with what they mean in both languages. What stands in a rule table counts in every version. */
@Component
class KnownCodes {

    /** A measurement in the last conversation; no table plans it. */
    private static final String LAST = "LAST";

    private final MessageSource texts;
    private final Rulebook rulebook;
    private final VersionBook versions;
    private final QuestionnaireForms forms;
    private final JdbcClient jdbc;

    KnownCodes(
            MessageSource texts, Rulebook rulebook, VersionBook versions, QuestionnaireForms forms, JdbcClient jdbc) {
        this.texts = texts;
        this.rulebook = rulebook;
        this.versions = versions;
        this.forms = forms;
        this.jdbc = jdbc;
    }

    Code worded(String code, String key) {
        return new Code(
                code, texts.getMessage(key, null, Languages.DUTCH), texts.getMessage(key, null, Languages.ENGLISH));
    }

    List<Code> ages() {
        return Trait.AGE.categories().entrySet().stream()
                .map(age -> worded(age.getKey(), age.getValue()))
                .toList();
    }

    /** The kinds of action on the municipality's list. */
    List<Code> behaviours() {
        return inEveryVersion(
                CatalogueFacts.TABLE,
                (ActionType type) ->
                        new Code(type.code(), type.dutch(), type.english() == null ? type.dutch() : type.english()));
    }

    /** The measurement moments: policy staff may add any. */
    List<Code> moments() {
        Stream<Code> planned = inEveryVersion(MomentFacts.TABLE, this::moment).stream();
        return Stream.concat(planned, Stream.of(worded(LAST, "measurement.naam.einde")))
                .toList();
    }

    private Code moment(Moment moment) {
        if (moment.role() == MomentRole.START) {
            return worded(moment.moment(), "measurement.naam.begin");
        }
        Object[] months = {moment.offsetMonths()};
        return new Code(
                moment.moment(),
                texts.getMessage("measurement.naam.na", months, Languages.DUTCH),
                texts.getMessage("measurement.naam.na", months, Languages.ENGLISH));
    }

    /** The steps of the protocol, in the words of the last version. */
    List<Code> steps() {
        int last = versions.upToDate().of(StepFacts.TABLE.name()).get(0).number();
        Edition<StepFacts, StepWords> edition = rulebook.edition(StepFacts.TABLE, last);
        return Stream.of(ProtocolStep.values())
                .flatMap(step -> edition.of(new StepFacts(step)).stream()
                        .map(words -> new Code(step.name(), words.in(Languages.DUTCH), words.in(Languages.ENGLISH))))
                .toList();
    }

    List<Code> instruments() {
        return questionnaires()
                .map(instrument -> worded(instrument.name(), instrument.messageKey()))
                .toList();
    }

    /** The questions that are answered with a number. Their wording may be under licence, so it is never in an export. */
    List<Code> items() {
        return questionnaires()
                .flatMap(instrument -> forms.numbered(instrument).stream().map(item -> item(instrument, item)))
                .toList();
    }

    private static Stream<Instrument> questionnaires() {
        return Stream.of(Instrument.values()).filter(instrument -> instrument != Instrument.BRIDGE);
    }

    private Code item(Instrument instrument, String item) {
        Code of = worded(item, instrument.messageKey());
        return new Code(item, of.dutch() + ": " + item, of.english() + ": " + item);
    }

    /** The scores that were computed; a name that the program has no words for is not one of its own. */
    List<Code> scores() {
        return jdbc
                .sql("select distinct score from questionnaire_score order by score")
                .query(String.class)
                .list()
                .stream()
                .filter(score -> !texts.getMessage("meetscore." + score, null, "", Languages.DUTCH)
                        .isEmpty())
                .map(score -> worded(score, "meetscore." + score))
                .toList();
    }

    /** The last version that knows a code words it. */
    private <F extends Record, V extends Record> List<Code> inEveryVersion(
            RuleTable<F, V> table, Function<V, Code> worded) {
        Map<String, Code> codes = versions.upToDate().of(table.name()).stream()
                .map(RuleVersion::validFrom)
                .distinct()
                .flatMap(day -> rulebook.verdicts(table, day).stream())
                .map(worded)
                .collect(Collectors.toMap(Code::code, Function.identity(), (newer, older) -> newer, TreeMap::new));
        return List.copyOf(codes.values());
    }
}
