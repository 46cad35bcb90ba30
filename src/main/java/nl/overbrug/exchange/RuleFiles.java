package nl.overbrug.exchange;

import static nl.overbrug.exchange.Column.code;
import static nl.overbrug.exchange.Column.date;
import static nl.overbrug.exchange.Column.key;
import static nl.overbrug.exchange.Column.moment;
import static nl.overbrug.exchange.Column.person;
import static nl.overbrug.exchange.Column.ref;
import static nl.overbrug.exchange.Column.text;
import static nl.overbrug.exchange.Column.whole;
import static nl.overbrug.exchange.Column.yesNo;

import java.util.List;
import nl.overbrug.fidelity.ProtocolStep;
import nl.overbrug.fidelity.TalkFact;

/** What the rules said: the decisions that were kept, and what each conversation shows of the protocol. */
final class RuleFiles {

    static final String DECISIONS = "decisions";
    static final String OBSERVATIONS = "observations";

    private static final int MANY = 1_000_000;

    private RuleFiles() {}

    static List<DossierFile> all() {
        return List.of(decisions(), lookedBack(), observations());
    }

    /** For a table that never goes without; a dossier of another system has no decision, and then a key of its own leads nowhere. */
    static Column decision(String meaning) {
        return ref("decision", DECISIONS, meaning)
                .from("(select d.id from rulebook_decision d where d.id = t.decision_id)")
                .otherwise("md5('no decision ' || s.id)::uuid");
    }

    /** A decision is about one referral or one trajectory; the table keeps one or the other in one column. */
    private static DossierFile decisions() {
        return DossierFile.of(
                        DECISIONS,
                        "rulebook_decision",
                        "wat de regels besloten, zodat later te zien is waarom",
                        key("sleutel van het besluit"),
                        ref("referral", PeopleFiles.REFERRALS, "de aanmelding waar het over gaat; leeg: een traject")
                                .stored("of_referral")
                                .from("(select r.id from intake_referral r where r.id = t.subject)"),
                        ref(
                                        "trajectory",
                                        TrajectoryFiles.TRAJECTORIES,
                                        "het traject waar het over gaat; leeg: een aanmelding")
                                .stored("of_trajectory")
                                .from("(select j.id from trajectory_trajectory j where j.id = t.subject)"),
                        Column.of("rule_set", Kind.RULES, "de regelset")
                                .stored("rule_set")
                                .required()
                                .from("(select p.rule_set from ruleversion_published p where p.id = t.version_id)"),
                        whole("rule_version", MANY, "het nummer van de versie van de regelset")
                                .stored("rule_number")
                                .required()
                                .from("(select p.number from ruleversion_published p where p.id = t.version_id)"),
                        Column.of("facts", Kind.JSON, "de feiten").required(),
                        Column.of("verdicts", Kind.JSON, "de uitkomsten").required(),
                        text("fired", 0, "welke regels het besloten, als JSON-lijst")
                                .required()
                                .from("to_json(t.fired)::text")
                                .stored("fired_json"),
                        moment("decided_at", "wanneer het besloten is").required(),
                        person("confirmed_by", "confirmed_by", "wie het bevestigde"),
                        moment("confirmed_at", "wanneer het bevestigd is"),
                        Column.of("overridden_verdict", Kind.JSON, "wat een mens ervan maakte"),
                        text("override_reason", PeopleFiles.STORY, "waarom"),
                        person("overridden_by", "overridden_by", "wie"),
                        moment("overridden_at", "wanneer"))
                .rule(
                        "rule_version",
                        "not exists (select from ruleversion_published p where p.rule_set = s.rule_set and p.number = s.rule_number)",
                        "geen-regelversie")
                .rule("trajectory", "num_nonnulls(s.of_referral, s.of_trajectory) <> 1", "een-van-beide", "referral")
                .fixed("subject", "coalesce(s.of_referral, s.of_trajectory)")
                .fixed(
                        "version_id",
                        "(select p.id from ruleversion_published p where p.rule_set = s.rule_set and p.number = s.rule_number)")
                .fixed("fired", "array(select json_array_elements_text(s.fired_json::json))");
    }

    private static DossierFile lookedBack() {
        return DossierFile.of(
                        "looked_back",
                        "fidelity_looked_back",
                        "wanneer een mentor collega's vroeg of terugkeek; over geen deelnemer",
                        person("mentor", "mentor_id", "de mentor").required(),
                        code("step", List.of("F2", "F3"), "de stap van het protocol")
                                .required(),
                        date("on_day", "dag").required(),
                        moment("recorded_at", "wanneer het werd vastgelegd").otherwise(PeopleFiles.noonOf("s.on_day")))
                .keys("mentor", "step", "on_day");
    }

    private static DossierFile observations() {
        return DossierFile.of(
                        OBSERVATIONS,
                        "fidelity_observation",
                        "wat elk gesprek laat zien van de stappen van het protocol",
                        TrajectoryFiles.conversation("het gesprek").required(),
                        code("step", ProtocolStep.class, "de stap van het protocol")
                                .required(),
                        TrajectoryFiles.trajectory(),
                        person("mentor", "mentor_id", "de mentor van het gesprek")
                                .required(),
                        date("held_on", "dag van het gesprek").required(),
                        yesNo("applicable", "of de stap aan de orde was").required(),
                        yesNo("done", "of de stap gezet is").required(),
                        code("how", List.of("DERIVED", "TICKED"), "afgeleid uit het dossier of aangevinkt")
                                .required(),
                        code("because", TalkFact.class, "waaraan het te zien is"),
                        whole("steps_version", MANY, "versie van de stappen").required(),
                        whole("rules_version", MANY, "versie van de regels waarmee gekeken is")
                                .required())
                .keys("conversation", "step")
                .fixed("began_on", "(select j.started_on from exchange_in_trajectories j where j.id = s.trajectory_id)")
                .rule(
                        "held_on",
                        "exists (select from exchange_in_conversations c where c.id = s.conversation_id"
                                + " and (c.held_on <> s.held_on or c.mentor_id <> s.mentor_id))",
                        "anders-dan",
                        "conversations.held_on, conversations.mentor");
    }
}
