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

    static final String VERSIONS = "rule_versions";
    static final String DECISIONS = "decisions";
    static final String OBSERVATIONS = "observations";

    private static final int MANY = 1_000_000;

    /** The same wherever the version is kept, and readable: its rule set, number and first day, and a mark of its text. */
    private static final String KEY =
            "concat_ws(' ', %1$s.rule_set, coalesce(%1$s.known_as, %1$s.number), to_char(%1$s.valid_from, 'YYYY-MM-DD'),"
                    + " left(%1$s.content_hash, 12)) collate \"C\"";

    private static final String USED = """
            (select %s as key, p.* from ruleversion_published p
              where exists (select from rulebook_decision d where d.version_id = p.id) or p.rule_set = 'bridge/texts' and (
                    exists (select from bridge_filling f where f.content_version = p.number)
                 or exists (select from bridge_wish w where w.content_version = p.number)
                 or exists (select from bridge_wish_change w where w.content_version = p.number)))""".formatted(KEY.formatted("p"));

    private RuleFiles() {}

    static List<DossierFile> all() {
        return List.of(versions(), decisions(), lookedBack(), observations());
    }

    /** The version of the texts of the Bridge; the database keeps its number here. */
    static Column texts() {
        return ref("texts", VERSIONS, "onder welke versie van de teksten het is gevraagd; leeg: de eerste")
                .from(
                        "(select %s from ruleversion_published v where v.rule_set = 'bridge/texts' and v.number = t.content_version)"
                                .formatted(KEY.formatted("v")));
    }

    /** For a table that never goes without; a dossier of another system has no decision, and then a key of its own leads nowhere. */
    static Column decision(String meaning) {
        return ref("decision", DECISIONS, meaning)
                .from("(select d.id from rulebook_decision d where d.id = t.decision_id)")
                .otherwise("md5('no decision ' || s.id)::uuid");
    }

    /** Not a table of dossiers: what is not here yet comes along to explain, see {@link VersionsAlong}. */
    private static DossierFile versions() {
        return DossierFile.of(
                        VERSIONS,
                        USED,
                        "de versies van de regels waarmee besloten is, en van de teksten van de Brug",
                        key("sleutel van de versie").from("t.key"),
                        Column.of("rule_set", Kind.RULES, "de regelset").required(),
                        whole("number", MANY, "het nummer van de versie")
                                .required()
                                .from("coalesce(t.known_as, t.number)"),
                        date("valid_from", "eerste dag waarop de versie gold").required(),
                        code("kind", List.of("TABLE", "RULES"), "een tabel, of regels die redeneren")
                                .required(),
                        text("definition", 0, "de kolommen en woorden, als YAML")
                                .required(),
                        text("rows", 0, "de rijen van de tabel, of de regels").required())
                .rule("number", "s.number < 1", "mag-niet")
                .rule(
                        "kind",
                        "not exists (select from ruleversion_published p where p.rule_set = s.rule_set and p.kind = s.kind)",
                        "past-niet",
                        "rule_set")
                .rule(
                        "id",
                        "exists (select from exchange_in_rule_versions o where o.line < s.line and o.rule_set = s.rule_set"
                                + " and o.number = s.number and o.valid_from = s.valid_from and o.definition = s.definition and o.rows = s.rows)",
                        "dubbel",
                        "rule_set, number, valid_from, definition, rows");
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
                        ref("rule_version", VERSIONS, "de versie van de regels")
                                .required()
                                .from("(select %s from ruleversion_published v where v.id = t.version_id)"
                                        .formatted(KEY.formatted("v"))),
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
                .rule("trajectory", "num_nonnulls(s.of_referral, s.of_trajectory) <> 1", "een-van-beide", "referral")
                .rule(
                        "confirmed_at",
                        "(s.confirmed_by is null) <> (s.confirmed_at is null)",
                        "past-niet",
                        "confirmed_by")
                .rule(
                        "overridden_at",
                        "(s.overridden_by is null) <> (s.overridden_at is null)",
                        "past-niet",
                        "overridden_by")
                .fixed("subject", "coalesce(s.of_referral, s.of_trajectory)")
                .fixed("version_id", VersionsAlong.here("id", "s.rule_version_id"))
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
