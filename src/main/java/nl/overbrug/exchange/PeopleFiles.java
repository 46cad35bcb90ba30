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
import nl.overbrug.intake.DirectedBy;
import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.intake.Referral;
import nl.overbrug.intake.Referrer;
import nl.overbrug.intake.TargetGroupOutcome;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.trajectory.Participant;

/** Who it is about, and how they came: participants and their referrals. */
final class PeopleFiles {

    /** Longer than any field of a page. */
    static final int STORY = 4000;

    static final String PARTICIPANTS = "participants";
    static final String REFERRALS = "referrals";

    private static final int NAME = 120;
    private static final int LINE = 200;
    private static final int MANY = 9999;

    private PeopleFiles() {}

    static List<DossierFile> all() {
        return List.of(participants(), referrals(), helpQuestions(), participationTalks(), consents());
    }

    /** The middle of a day, for what another system knows by its day alone. */
    static String noonOf(String day) {
        return "(%s + time '12:00') at time zone 'Europe/Amsterdam'".formatted(day);
    }

    private static DossierFile participants() {
        return DossierFile.of(
                        PARTICIPANTS,
                        "trajectory_participant",
                        "de deelnemers: elke persoon één keer, hoe vaak die ook is aangemeld",
                        key("sleutel van de deelnemer"),
                        text("name", NAME, "naam").required(),
                        date("birth_date", "geboortedatum").required(),
                        code("gender", Participant.Gender.class, "geslacht; leeg: niet bekend"),
                        code("education", Participant.Education.class, "hoogst voltooide opleiding; leeg: niet bekend"),
                        text("district", LINE, "wijk"),
                        text("phone", LINE, "telefoonnummer"),
                        text("email", LINE, "e-mailadres"),
                        text("contact_preference", LINE, "hoe de deelnemer het liefst bereikt wordt"),
                        text("practical_needs", LINE, "wat komen mogelijk maakt: oppas, vervoer, tolk"),
                        moment("created_at", "wanneer de deelnemer werd vastgelegd")
                                .otherwise("{now}"))
                .fixed("version", "1")
                .rule("birth_date", "s.birth_date > {today}", "toekomst");
    }

    private static DossierFile referrals() {
        return DossierFile.of(
                        REFERRALS,
                        "intake_referral",
                        "de aanmeldingen, met het advies over de doelgroep en wat er besloten is",
                        key("sleutel van de aanmelding"),
                        ref("participant", PARTICIPANTS, "wie is aangemeld").required(),
                        Column.of("team", Kind.TEAM, "het team dat de aanmelding heeft")
                                .stored("team_id")
                                .required(),
                        person("mentor", "mentor_id", "wie de aanmelding heeft opgepakt"),
                        date("received_on", "dag van binnenkomst").required(),
                        moment("registered_at", "wanneer de aanmelding werd vastgelegd")
                                .otherwise(noonOf("s.received_on")),
                        code("referrer", Referrer.class, "wie aanmeldde").required(),
                        yesNo("threatening", "of er een dreigende situatie is").otherwise("false"),
                        text("help_request", STORY, "de hulpvraag in eigen woorden"),
                        code("status", Referral.Status.class, "hoe ver de aanmelding is")
                                .required(),
                        yesNo("help_questions_known", "of bekend is op welke pijlers de hulpvragen liggen")
                                .otherwise("true"),
                        facts("resides_here", "of de inwoner hier woont"),
                        facts("ex_detainee", "of de inwoner uit detentie komt"),
                        code("directed_by", DirectedBy.class, "wie de regie heeft")
                                .otherwise("'UNKNOWN'"),
                        facts("one_off_advice", "of één adviesgesprek genoeg is"),
                        facts("wmo_only", "of het alleen om de Wmo gaat"),
                        facts("youth_single_question", "of het één vraag over jeugd is"),
                        ref("decision", RuleFiles.DECISIONS, "het bewaarde besluit van de regels over de doelgroep"),
                        code("advice", TargetGroupOutcome.class, "wat de regels adviseerden"),
                        code("advice_reason", OutOfScopeReason.class, "waarom, als het advies nee was"),
                        code("outcome", TargetGroupOutcome.class, "wat is besloten"),
                        code("out_of_scope_reason", OutOfScopeReason.class, "waarom, als het besluit nee was"),
                        date("decided_on", "dag van het besluit"),
                        code("participation", ParticipationOutcome.class, "wat de inwoner het laatst antwoordde"),
                        date("talked_on", "dag van het laatste gesprek over deelname"),
                        date("ask_again_on", "dag om het weer te vragen"),
                        yesNo("consent_research", "toestemming voor onderzoek"),
                        yesNo("consent_sharing", "toestemming om gegevens te delen"),
                        date("consent_on", "dag van de toestemming"),
                        ref("trajectory", TrajectoryFiles.TRAJECTORIES, "het traject dat ermee begon"),
                        date("closed_on", "dag waarop de aanmelding werd afgesloten"))
                .fixed("version", "1")
                .ordered("received_on", "decided_on")
                .ordered("received_on", "talked_on")
                .ordered("received_on", "closed_on")
                .rule("received_on", "s.received_on > {today}", "toekomst")
                .rule("trajectory", "(s.status = 'STARTED') <> (s.trajectory_id is not null)", "past-niet", "status")
                .rule("closed_on", "(s.status = 'CLOSED') <> (s.closed_on is not null)", "past-niet", "status")
                .rule("decided_on", "(s.outcome is not null) <> (s.decided_on is not null)", "past-niet", "outcome")
                .rule(
                        "out_of_scope_reason",
                        "(s.outcome is not distinct from 'NOT_TARGET_GROUP') <> (s.out_of_scope_reason is not null)",
                        "past-niet",
                        "outcome")
                .rule("decision", "s.status = 'CHECKED' and s.decision_id is null", "past-niet", "status")
                .rule("participation", "s.participation is not null and s.talked_on is null", "past-niet", "talked_on");
    }

    private static Column facts(String name, String meaning) {
        return code(name, YesNoUnknown.class, meaning).otherwise("'UNKNOWN'");
    }

    private static DossierFile helpQuestions() {
        return DossierFile.of(
                        "help_questions",
                        "intake_help_question",
                        "op welke pijlers de hulpvragen van een aanmelding liggen",
                        ref("referral", REFERRALS, "de aanmelding").required(),
                        code("pillar", Pillar.class, "de pijler").required())
                .keys("referral", "pillar");
    }

    private static DossierFile participationTalks() {
        return DossierFile.of(
                        "participation_talks",
                        "intake_participation",
                        "elk gesprek over deelname, ook als er later weer gevraagd is",
                        key("sleutel van het gesprek"),
                        ref("referral", REFERRALS, "de aanmelding").required(),
                        date("talked_on", "dag van het gesprek").required(),
                        code("outcome", ParticipationOutcome.class, "het antwoord")
                                .required(),
                        date("ask_again_on", "dag om het weer te vragen"),
                        moment("recorded_at", "wanneer het werd vastgelegd").otherwise(noonOf("s.talked_on")),
                        person("recorded_by", "recorded_by", "wie het vastlegde"))
                .rule("talked_on", "s.talked_on > {today}", "toekomst");
    }

    private static DossierFile consents() {
        return DossierFile.of(
                        "consents",
                        "intake_consent",
                        "wat een deelnemer na de aanmelding over toestemming zei; de laatste geldt",
                        ref("participant", PARTICIPANTS, "wie het zei").required(),
                        whole("number", MANY, "de hoeveelste keer; begint bij 1")
                                .required(),
                        yesNo("research", "toestemming voor onderzoek").required(),
                        yesNo("sharing", "toestemming om gegevens te delen").required(),
                        date("said_on", "dag waarop het gezegd is").required(),
                        moment("recorded_at", "wanneer het werd vastgelegd").otherwise(noonOf("s.said_on")),
                        person("recorded_by", "recorded_by", "wie het vastlegde"))
                .keys("participant", "number")
                .rule("said_on", "s.said_on > {today}", "toekomst");
    }
}
