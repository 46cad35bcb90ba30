package nl.overbrug.exchange;

import static nl.overbrug.exchange.Column.code;
import static nl.overbrug.exchange.Column.codes;
import static nl.overbrug.exchange.Column.date;
import static nl.overbrug.exchange.Column.decimal;
import static nl.overbrug.exchange.Column.key;
import static nl.overbrug.exchange.Column.moment;
import static nl.overbrug.exchange.Column.ownCode;
import static nl.overbrug.exchange.Column.ref;
import static nl.overbrug.exchange.Column.text;
import static nl.overbrug.exchange.Column.whole;
import static nl.overbrug.exchange.Column.yesNo;
import static nl.overbrug.exchange.PeopleFiles.STORY;

import java.util.List;
import java.util.Objects;
import nl.overbrug.measurement.LastMeasurement;
import nl.overbrug.measurement.MomentRole;
import nl.overbrug.measurement.MomentState;
import nl.overbrug.questionnaire.Instrument;
import nl.overbrug.questionnaire.Item;
import nl.overbrug.questionnaire.Scale;
import nl.overbrug.questionnaire.Score;

/** The measurements, and the questionnaires that were filled in at them. */
final class MeasurementFiles {

    private static final String MEASUREMENTS = "measurements";
    private static final String QUESTIONNAIRES = "questionnaires";
    private static final int CODE = 60;
    private static final int MANY = 9999;

    private MeasurementFiles() {}

    static List<DossierFile> all() {
        return List.of(measurements(), agreements(), questionnaires(), answers(), scores());
    }

    private static DossierFile measurements() {
        return DossierFile.of(
                        MEASUREMENTS,
                        "measurement_moment",
                        "de meetmomenten van een traject",
                        key("sleutel van het meetmoment"),
                        TrajectoryFiles.trajectory(),
                        ownCode("moment", "zoals T1; LAST is een meting in het laatste gesprek")
                                .required(),
                        code("role", MomentRole.class, "wat het is in het traject")
                                .required(),
                        whole("months", MANY, "hoeveel maanden na het begin het bedoeld is")
                                .in("maanden")
                                .required(),
                        date("opens_on", "eerste dag").required(),
                        date("due_on", "de dag waar het om gaat").required(),
                        date("closes_on", "laatste dag").required(),
                        codes("instruments", Column.names(Instrument.class), "waarmee gemeten wordt")
                                .required(),
                        decimal("voucher", MANY, "bedrag van de bon als dank; leeg: geen")
                                .in("euro"),
                        RuleFiles.decision("het bewaarde besluit over de dagen"),
                        code("state", MomentState.class, "hoe het ermee staat").required(),
                        date("settled_on", "dag waarop dat is vastgelegd"),
                        text("reason", STORY, "waarom er niet gemeten is"),
                        TrajectoryFiles.conversation("het gesprek waarin gemeten is"),
                        date("held_on", "dag van de meting"),
                        yesNo("voucher_given", "of de bon als dank gegeven is"),
                        code(
                                "counts_as_last",
                                LastMeasurement.Counts.class,
                                "waarom deze als laatste telt; leeg: die telt niet zo"),
                        yesNo("face_to_face", "of mentor en deelnemer bij elkaar zaten"))
                .fixed("version", "1")
                .ordered("opens_on", "due_on")
                .ordered("due_on", "closes_on")
                .rule("held_on", "s.held_on > {today}", "toekomst");
    }

    private static DossierFile agreements() {
        return DossierFile.of(
                        "agreements",
                        "measurement_agreement",
                        "of de deelnemer vragenlijsten naast de Brug wil; geen rij: ja",
                        TrajectoryFiles.trajectory(),
                        yesNo("agreed", "ja of nee").required(),
                        moment("recorded_at", "wanneer het werd vastgelegd").otherwise("{now}"))
                .keys("trajectory");
    }

    private static DossierFile questionnaires() {
        return DossierFile.of(
                        QUESTIONNAIRES,
                        "questionnaire_questionnaire",
                        "de vragenlijsten per meting; de Brug is er geen",
                        key("sleutel van de vragenlijst"),
                        ref("measurement", MEASUREMENTS, "de meting")
                                .stored("sitting_id")
                                .required(),
                        code("instrument", List.of("QLI", "PIFS", "BRIEF_A", "WORKING_ALLIANCE"), "welke vragenlijst")
                                .required(),
                        text("form", CODE, "het formulier").required(),
                        text("form_version", CODE, "de versie van het formulier")
                                .required(),
                        code("state", List.of("BEGUN", "FILLED"), "begonnen of ingevuld")
                                .required(),
                        yesNo("by_participant", "of de deelnemer het alleen invulde")
                                .otherwise("false"),
                        date("filled_on", "dag waarop het klaar was"))
                .fixed("version", "1");
    }

    private static DossierFile answers() {
        return ScaleRules.ofAnswers(DossierFile.of(
                        "answers",
                        "questionnaire_answer",
                        "de antwoorden per vraag; precies één van value, not_applicable en words",
                        ref("questionnaire", QUESTIONNAIRES, "de vragenlijst").required(),
                        text("item", CODE, "code van de vraag: een van die vragenlijst (docs/questionnaires.md)")
                                .required(),
                        whole(
                                "value",
                                MANY,
                                "het antwoord als getal: "
                                        + ScaleRules.ranges(instrument -> instrument.items().stream()
                                                .map(Item::range)
                                                .filter(Objects::nonNull))),
                        yesNo("not_applicable", "of de vraag niet van toepassing was")
                                .otherwise("false"),
                        text("words", STORY, "het antwoord in woorden"))
                .keys("questionnaire", "item"));
    }

    private static DossierFile scores() {
        return ScaleRules.ofScores(DossierFile.of(
                        "scores",
                        "questionnaire_score",
                        "wat uit de antwoorden is berekend; wie `PIFS_5` heeft, heeft ook `PIFS_7`",
                        ref("questionnaire", QUESTIONNAIRES, "de vragenlijst").required(),
                        code("score", ScaleRules.scores(), "naam van de score").required(),
                        decimal(
                                        "value",
                                        MANY,
                                        "de score, leeg bij minder dan %d%% van de vragen beantwoord: "
                                                        .formatted(Score.ENOUGH)
                                                + ScaleRules.ranges(instrument -> instrument.scales().stream()
                                                        .map(Scale::range)))
                                .in("punten"),
                        whole("answered", MANY, "hoeveel vragen beantwoord zijn")
                                .required(),
                        whole("asked", MANY, "hoeveel vragen er zijn").required())
                .keys("questionnaire", "score"));
    }
}
