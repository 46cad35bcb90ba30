package nl.overbrug.exchange;

import static nl.overbrug.exchange.Column.code;
import static nl.overbrug.exchange.Column.date;
import static nl.overbrug.exchange.Column.key;
import static nl.overbrug.exchange.Column.moment;
import static nl.overbrug.exchange.Column.ownCode;
import static nl.overbrug.exchange.Column.person;
import static nl.overbrug.exchange.Column.ref;
import static nl.overbrug.exchange.Column.text;
import static nl.overbrug.exchange.Column.whole;
import static nl.overbrug.exchange.PeopleFiles.STORY;
import static nl.overbrug.exchange.PeopleFiles.noonOf;

import java.util.List;
import nl.overbrug.bridge.BridgePart;
import nl.overbrug.bridge.Goal;
import nl.overbrug.bridge.Position;
import nl.overbrug.kernel.Pillar;

/** The Bridge of each trajectory: where somebody stands and wants to go, how it hangs together, what comes first, and the goals. */
final class BridgeFiles {

    static final String GOALS = "goals";

    private static final String BRIDGES = "bridges";
    private static final String FILLINGS = "fillings";
    private static final int STEPS = 5;
    private static final String TEXTS = "coalesce(" + VersionsAlong.here("number", "s.texts_id") + ", 1)";
    private static final String OTHER_RULES =
            "exists (select from exchange_in_rule_versions v where v.id = s.texts_id and v.rule_set <> 'bridge/texts')";

    /** A wrong moment of a measurement is told there, and not here again. */
    private static final String NO_MEASUREMENT =
            "s.moment is not null and not exists (select from exchange_in_measurements m where m.trajectory_id = s.trajectory_id"
                    + " and coalesce(m.moment, s.moment) = s.moment)";

    private BridgeFiles() {}

    static List<DossierFile> all() {
        return List.of(
                bridges(),
                fillings(),
                positions(),
                wishes(),
                wishChanges(),
                links(),
                priorities(),
                goals(),
                goalChanges(),
                parts());
    }

    static Column pillar() {
        return code("pillar", Pillar.class, "de pijler").required();
    }

    private static Column bridge() {
        return ref("trajectory", BRIDGES, "het traject, dat een rij in bridges.csv heeft")
                .required();
    }

    private static Column talk() {
        return TrajectoryFiles.conversation("in welk gesprek").required();
    }

    private static DossierFile bridges() {
        return DossierFile.of(
                        BRIDGES,
                        "bridge_bridge",
                        "de Brug van een traject; één per traject",
                        TrajectoryFiles.trajectory(),
                        date("first_done_on", "dag waarop alle pijlers voor het eerst een antwoord hadden"),
                        text("links_note", STORY, "hoe het samenhangt, in de woorden van de deelnemer"))
                .fixed("version", "1")
                .keys("trajectory");
    }

    private static DossierFile fillings() {
        return DossierFile.of(
                        FILLINGS,
                        "bridge_filling",
                        "elke keer dat posities zijn ingevuld",
                        key("sleutel van de invulling"),
                        bridge(),
                        talk(),
                        code("kind", List.of("CONVERSATION", "MEASUREMENT"), "in een gesprek of als meting")
                                .required(),
                        ownCode(
                                "moment",
                                "het meetmoment, zoals T1; alleen bij een meting, en dan een van measurements.csv"),
                        date("filled_on", "dag van invullen").required(),
                        RuleFiles.texts(),
                        moment("concluded_at", "wanneer de meting is afgesloten; leeg: nog niet"),
                        moment("recorded_at", "wanneer het werd vastgelegd").otherwise(noonOf("s.filled_on")),
                        person("recorded_by", "recorded_by", "wie het vastlegde")
                                .required())
                .fixed("content_version", TEXTS)
                .rule("texts", OTHER_RULES, "past-niet", "rule_versions.rule_set")
                .rule("moment", NO_MEASUREMENT, "past-niet", "measurements.moment")
                .rule("filled_on", "s.filled_on > {today}", "toekomst");
    }

    private static DossierFile positions() {
        return DossierFile.of(
                        "positions",
                        "bridge_position",
                        "waar de deelnemer staat, per pijler; geen rij: geen antwoord",
                        ref("filling", FILLINGS, "de invulling").required(),
                        pillar(),
                        code("answer", Position.Kind.class, "soort antwoord").required(),
                        whole("step", STEPS, "de trede, 1 tot en met 5; alleen bij STEP"),
                        moment("recorded_at", "wanneer het werd vastgelegd")
                                .otherwise(
                                        "(select f.recorded_at from exchange_in_fillings f where f.id = s.filling_id)"))
                .keys("filling", "pillar");
    }

    private static DossierFile wishes() {
        return DossierFile.of(
                        "wishes",
                        "bridge_wish",
                        "waar de deelnemer wil staan, per pijler; de wens van nu",
                        bridge(),
                        pillar(),
                        whole("step", STEPS, "de trede, 1 tot en met 5").required(),
                        RuleFiles.texts(),
                        talk(),
                        date("set_on", "dag waarop de wens gezegd is").required())
                .fixed("content_version", TEXTS)
                .rule("texts", OTHER_RULES, "past-niet", "rule_versions.rule_set")
                .keys("trajectory", "pillar");
    }

    private static DossierFile wishChanges() {
        return DossierFile.of(
                        "wish_changes",
                        "bridge_wish_change",
                        "elke wens die gezegd is, ook als die later veranderde",
                        bridge(),
                        pillar(),
                        whole("step", STEPS, "de trede; leeg: de wens is ingetrokken"),
                        RuleFiles.texts(),
                        talk(),
                        date("set_on", "dag waarop het gezegd is").required(),
                        moment("recorded_at", "wanneer het werd vastgelegd").otherwise(noonOf("s.set_on")),
                        person("recorded_by", "recorded_by", "wie het vastlegde")
                                .required())
                .fixed("content_version", TEXTS)
                .rule("texts", OTHER_RULES, "past-niet", "rule_versions.rule_set")
                .repeats("trajectory", "recorded_at", "pillar");
    }

    private static DossierFile links() {
        return DossierFile.of(
                "links",
                "bridge_link",
                "welke pijlers volgens de deelnemer samenhangen",
                key("sleutel van het verband"),
                bridge(),
                code("from_pillar", Pillar.class, "van welke pijler").required(),
                code("to_pillar", Pillar.class, "naar welke pijler").required(),
                text("words", STORY, "hoe, in eigen woorden"),
                talk(),
                moment("recorded_at", "wanneer het werd vastgelegd").otherwise("{now}"));
    }

    private static DossierFile priorities() {
        return DossierFile.of(
                        "priorities",
                        "bridge_priority",
                        "waar de deelnemer het eerst aan wil werken",
                        bridge(),
                        whole("place", 8, "1 komt eerst").required(),
                        pillar(),
                        talk())
                .keys("trajectory", "place");
    }

    private static DossierFile goals() {
        return DossierFile.of(
                        GOALS,
                        "bridge_goal",
                        "de doelen van de Brug",
                        key("sleutel van het doel"),
                        bridge(),
                        pillar(),
                        text("words", STORY, "het doel, in eigen woorden").required(),
                        code("state", Goal.State.class, "open, behaald of losgelaten")
                                .required(),
                        date("set_on", "dag waarop het doel gesteld is").required(),
                        date("closed_on", "dag waarop het behaald of losgelaten is"),
                        talk(),
                        moment("recorded_at", "wanneer het werd vastgelegd").otherwise(noonOf("s.set_on")))
                .fixed("version", "1")
                .ordered("set_on", "closed_on")
                .rule("set_on", "s.set_on > {today}", "toekomst");
    }

    private static DossierFile goalChanges() {
        return DossierFile.of(
                        "goal_changes",
                        "bridge_goal_change",
                        "wat er met een doel gebeurde",
                        ref("goal", GOALS, "het doel").required(),
                        code("state", Goal.State.class, "wat het werd").required(),
                        text("words", STORY, "het doel, in de woorden van toen").required(),
                        date("changed_on", "dag").required(),
                        moment("recorded_at", "wanneer het werd vastgelegd").otherwise(noonOf("s.changed_on")),
                        person("recorded_by", "recorded_by", "wie het vastlegde")
                                .required())
                .repeats("goal", "recorded_at");
    }

    private static DossierFile parts() {
        return DossierFile.of(
                        "bridge_parts",
                        "bridge_part",
                        "aan welk deel van de Brug in welk gesprek gewerkt is",
                        bridge(),
                        talk(),
                        code("part", BridgePart.class, "het deel").required(),
                        date("done_on", "dag").required(),
                        moment("recorded_at", "wanneer het werd vastgelegd").otherwise(noonOf("s.done_on")),
                        person("recorded_by", "recorded_by", "wie het vastlegde")
                                .required())
                .keys("conversation", "part");
    }
}
