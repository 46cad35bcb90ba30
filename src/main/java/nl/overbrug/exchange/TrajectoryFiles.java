package nl.overbrug.exchange;

import static nl.overbrug.exchange.Column.code;
import static nl.overbrug.exchange.Column.date;
import static nl.overbrug.exchange.Column.key;
import static nl.overbrug.exchange.Column.moment;
import static nl.overbrug.exchange.Column.person;
import static nl.overbrug.exchange.Column.ref;
import static nl.overbrug.exchange.Column.text;
import static nl.overbrug.exchange.Column.yesNo;
import static nl.overbrug.exchange.PeopleFiles.STORY;
import static nl.overbrug.exchange.PeopleFiles.noonOf;

import java.util.List;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.outflow.OutflowAdvice;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Trajectory;

/** The trajectories, who led them, the conversations, and how they ended. */
final class TrajectoryFiles {

    static final String TRAJECTORIES = "trajectories";
    static final String CONVERSATIONS = "conversations";

    private TrajectoryFiles() {}

    static List<DossierFile> all() {
        return List.of(
                trajectories(),
                mentors(),
                pauses(),
                reminders(),
                rhythms(),
                conversations(),
                outflowTalks(),
                earlyEnds());
    }

    static Column trajectory() {
        return ref("trajectory", TRAJECTORIES, "het traject").required();
    }

    static Column conversation(String meaning) {
        return ref("conversation", CONVERSATIONS, meaning);
    }

    static Column team() {
        return Column.of("team", Kind.TEAM, "het team").stored("team_id").required();
    }

    private static DossierFile trajectories() {
        return DossierFile.of(
                        TRAJECTORIES,
                        "trajectory_trajectory",
                        "de trajecten",
                        key("sleutel van het traject"),
                        ref("participant", PeopleFiles.PARTICIPANTS, "van wie het traject is")
                                .required(),
                        ref("referral", PeopleFiles.REFERRALS, "de aanmelding waarmee het begon"),
                        ref("previous", TRAJECTORIES, "het eerdere traject van dezelfde deelnemer"),
                        team(),
                        person("mentor", "mentor_id", "de mentor").required(),
                        code("state", Trajectory.State.class, "loopt, rust of is beëindigd")
                                .required(),
                        date("started_on", "dag waarop het begon").required(),
                        date("paused_on", "dag waarop het ging rusten; alleen als het rust"),
                        date("first_bridge_due", "dag waarop de eerste Brug klaar hoort te zijn")
                                .otherwise("s.started_on"),
                        date("ended_on", "dag waarop het eindigde"),
                        code("end_kind", List.of("OUTFLOW", "EARLY_END"), "uitstroom of eerder einde"),
                        code("end_reason", EndReason.class, "reden van het einde"))
                .fixed("version", "1")
                .ordered("started_on", "ended_on")
                .rule("started_on", "s.started_on > {today}", "toekomst")
                .rule("ended_on", "s.ended_on > {today}", "toekomst")
                .rule("paused_on", "(s.state = 'PAUSED') <> (s.paused_on is not null)", "past-niet", "state")
                .rule("end_kind", "(s.state = 'ENDED') <> (s.end_kind is not null)", "past-niet", "state")
                .rule("end_reason", "(s.state = 'ENDED') <> (s.end_reason is not null)", "past-niet", "state")
                .rule("previous", "s.previous_id = s.id", "naar-zichzelf");
    }

    private static DossierFile mentors() {
        return DossierFile.of(
                        "mentors",
                        "trajectory_mentor",
                        "wie vanaf wanneer de mentor van een traject was",
                        trajectory(),
                        person("mentor", "mentor_id", "de mentor").required(),
                        team(),
                        date("from_on", "eerste dag").required(),
                        moment("recorded_at", "wanneer het werd vastgelegd").otherwise(noonOf("s.from_on")),
                        person("recorded_by", "recorded_by", "wie het vastlegde"),
                        text("note", STORY, "bericht bij een overdracht"))
                .repeats("trajectory", "from_on", "recorded_at");
    }

    private static DossierFile pauses() {
        return DossierFile.of(
                        "pauses",
                        "trajectory_pause",
                        "wanneer een traject rustte",
                        trajectory(),
                        date("paused_on", "eerste dag").required(),
                        date("resumed_on", "dag waarop het weer verder ging"),
                        text("reason", STORY, "reden"))
                .repeats("trajectory", "paused_on")
                .ordered("paused_on", "resumed_on");
    }

    private static DossierFile reminders() {
        return DossierFile.of(
                        "reminders",
                        "trajectory_reminder",
                        "waaraan de mentor werd herinnerd",
                        trajectory(),
                        code("task", Step.MAIN.stream().map(Step::word).toList(), "de taak")
                                .required(),
                        date("reminded_on", "dag van de herinnering").required())
                .keys("trajectory", "task");
    }

    private static DossierFile rhythms() {
        return DossierFile.of(
                        "rhythms",
                        "norm_rhythm",
                        "vanaf welke dag de datum van de volgende stap geteld is",
                        trajectory(),
                        date("counted_from", "de dag").required())
                .keys("trajectory");
    }

    private static DossierFile conversations() {
        return DossierFile.of(
                        CONVERSATIONS,
                        "trajectory_conversation",
                        "de gesprekken; hoogstens één per traject en dag",
                        key("sleutel van het gesprek"),
                        trajectory(),
                        date("held_on", "dag van het gesprek").required(),
                        code("kind", Conversation.Kind.class, "soort gesprek").required(),
                        yesNo("face_to_face", "of mentor en deelnemer bij elkaar zaten")
                                .otherwise("true"),
                        person("mentor", "mentor_id", "wie het gesprek voerde").required(),
                        moment("recorded_at", "wanneer het werd vastgelegd").otherwise(noonOf("s.held_on")))
                .rule("held_on", "s.held_on > {today}", "toekomst")
                .rule(
                        "held_on",
                        "exists (select from exchange_in_trajectories j where j.id = s.trajectory_id and j.started_on > s.held_on)",
                        "voor-begin");
    }

    private static DossierFile outflowTalks() {
        return DossierFile.of(
                        "outflow_talks",
                        "outflow_talk",
                        "gesprekken over uitstroom: het advies en wat de deelnemer besloot",
                        key("sleutel van het gesprek over uitstroom"),
                        trajectory(),
                        RuleFiles.decision("het bewaarde advies van de regels"),
                        Column.whole("pillars_with_goals", 8, "op hoeveel pijlers een doel was")
                                .required(),
                        Column.whole("open_pillars", 8, "op hoeveel pijlers een doel nog open was")
                                .required(),
                        code("advice", OutflowAdvice.class, "het advies; leeg: de regels gaven er geen"),
                        moment("advised_at", "wanneer het advies gegeven is").required(),
                        code("outcome", List.of("YES", "NO"), "wat de deelnemer besloot; leeg: nog niet"),
                        date("decided_on", "dag van het besluit"),
                        text("reason", STORY, "waarom het besluit anders is dan het advies"),
                        code("wgs", YesNoUnknown.class, "of er een traject schuldhulp (Wgs) mee eindigt")
                                .otherwise("case when s.outcome is not null then 'UNKNOWN' end"),
                        moment("recorded_at", "wanneer het besluit werd vastgelegd"),
                        person("recorded_by", "recorded_by", "wie het vastlegde"))
                .fixed("version", "1")
                .keys("trajectory", "advised_at", "id");
    }

    private static DossierFile earlyEnds() {
        return DossierFile.of(
                        "early_ends",
                        "outflow_early_end",
                        "trajecten die voor hun tijd eindigden",
                        trajectory(),
                        code("reason", EndReason.class, "reden").required(),
                        date("ended_on", "dag van het einde").required(),
                        yesNo("last_talk", "of er nog een gesprek voor een laatste meting komt")
                                .otherwise("false"),
                        code("wgs", YesNoUnknown.class, "of er een traject schuldhulp (Wgs) mee eindigt")
                                .otherwise("'UNKNOWN'"),
                        moment("recorded_at", "wanneer het werd vastgelegd").otherwise(noonOf("s.ended_on")),
                        person("recorded_by", "recorded_by", "wie het vastlegde")
                                .required())
                .keys("trajectory")
                .rule(
                        "ended_on",
                        "exists (select from exchange_in_trajectories j where j.id = s.trajectory_id and j.ended_on is distinct from s.ended_on)",
                        "anders-dan",
                        "trajectories.ended_on");
    }
}
