package nl.overbrug.exchange;

import static nl.overbrug.exchange.Column.code;
import static nl.overbrug.exchange.Column.date;
import static nl.overbrug.exchange.Column.decimal;
import static nl.overbrug.exchange.Column.key;
import static nl.overbrug.exchange.Column.moment;
import static nl.overbrug.exchange.Column.ownCode;
import static nl.overbrug.exchange.Column.person;
import static nl.overbrug.exchange.Column.ref;
import static nl.overbrug.exchange.Column.text;
import static nl.overbrug.exchange.Column.whole;
import static nl.overbrug.exchange.Column.yesNo;
import static nl.overbrug.exchange.PeopleFiles.STORY;
import static nl.overbrug.exchange.PeopleFiles.noonOf;

import java.util.List;
import nl.overbrug.plan.ActionChange;
import nl.overbrug.plan.ActionKind;
import nl.overbrug.plan.ActionReport;
import nl.overbrug.plan.ActionStatus;
import nl.overbrug.plan.Doer;
import nl.overbrug.plan.PlanState;
import nl.overbrug.review.ReviewNext;
import nl.overbrug.reward.LedgerEntry;
import nl.overbrug.reward.Voucher;

/** What somebody set out to do: plans with their actions, the progress conversations about them, and the rewards. */
final class PlanFiles {

    static final String VOUCHERS = "vouchers";

    private static final String PLANS = "plans";
    private static final String ACTIONS = "actions";
    private static final String REVIEWS = "reviews";
    private static final String EURO = "euro";
    private static final int PLACES = 1000;
    private static final int AMOUNT = 999_999;

    private PlanFiles() {}

    static List<DossierFile> all() {
        return List.of(
                plans(),
                actions(),
                actionChanges(),
                reviews(),
                minutes(),
                reviewGoals(),
                reviewActions(),
                appointments(),
                vouchers(),
                ledger(),
                cards(),
                periods());
    }

    private static DossierFile plans() {
        return DossierFile.of(
                        PLANS,
                        "plan_plan",
                        "de doel-actieplannen onder een doel van de Brug",
                        key("sleutel van het plan"),
                        TrajectoryFiles.trajectory(),
                        ref("goal", BridgeFiles.GOALS, "het doel van de Brug").required(),
                        BridgeFiles.pillar(),
                        text("words", STORY, "het kortetermijndoel, in eigen woorden")
                                .required(),
                        date("due_on", "streefdatum"),
                        code("state", PlanState.class, "open, behaald of losgelaten")
                                .required(),
                        date("made_on", "dag waarop het plan gemaakt is").required(),
                        date("closed_on", "dag waarop het behaald of losgelaten is"),
                        moment("recorded_at", "wanneer het werd vastgelegd").otherwise(noonOf("s.made_on")))
                .fixed("version", "1")
                .ordered("made_on", "closed_on")
                .rule("made_on", "s.made_on > {today}", "toekomst");
    }

    private static DossierFile actions() {
        return DossierFile.of(
                        ACTIONS,
                        "plan_action",
                        "de kleine acties van een plan, zoals ze nu zijn",
                        key("sleutel van de actie"),
                        ref("plan", PLANS, "het plan").required(),
                        whole("place", PLACES, "volgorde in het plan").required(),
                        text("what", STORY, "wat er gedaan wordt").required(),
                        code("who", Doer.class, "wie het doet").required(),
                        text("helper", STORY, "wie er helpt"),
                        code("kind", ActionKind.class, "geheugensteun of uitdaging")
                                .required(),
                        text("obstacle", STORY, "belemmering"),
                        text("strategy", STORY, "strategie, als … dan …"),
                        text("sign", STORY, "waaraan te zien is dat het gedaan is"),
                        date("due_on", "streefdatum"),
                        ownCode("reward_type", "de code van het gedrag op de lijst van acties; leeg: staat er niet op"),
                        code("status", ActionStatus.class, "hoe het ermee staat")
                                .required(),
                        date("done_on", "dag waarop het gedaan is"),
                        date("reported_on", "dag waarop verteld is dat het gedaan is"))
                .fixed("version", "1")
                .ordered("done_on", "reported_on")
                .rule("done_on", "s.done_on > {today}", "toekomst");
    }

    private static DossierFile actionChanges() {
        return DossierFile.of(
                        "action_changes",
                        "plan_action_change",
                        "alles wat er met een actie gebeurde",
                        key("sleutel van de gebeurtenis"),
                        TrajectoryFiles.trajectory(),
                        ref("plan", PLANS, "het plan").required(),
                        ref("action", ACTIONS, "de actie").required(),
                        code("deed", ActionChange.Deed.class, "wat er gebeurde").required(),
                        date("happened_on", "dag").required(),
                        moment("recorded_at", "wanneer het werd vastgelegd").otherwise(noonOf("s.happened_on")),
                        person("recorded_by", "recorded_by", "wie het vastlegde"),
                        TrajectoryFiles.conversation("in welk gesprek; leeg: erbuiten"),
                        date("due_was", "de streefdatum van ervoor"),
                        date("due_on", "de streefdatum van erna"),
                        text("what_was", STORY, "wat er eerst stond"),
                        text("obstacle", STORY, "belemmering"),
                        text("strategy", STORY, "strategie"))
                .rule("happened_on", "s.happened_on > {today}", "toekomst");
    }

    private static DossierFile reviews() {
        return DossierFile.of(
                REVIEWS,
                "review_review",
                "de voortgangsgesprekken, zoals ze zijn afgesloten",
                key("sleutel van het voortgangsgesprek"),
                TrajectoryFiles.trajectory(),
                TrajectoryFiles.conversation("het gesprek").required(),
                date("held_on", "dag van het gesprek").required(),
                yesNo("stress_discussed", "of over stress gesproken is").required(),
                yesNo("feedback_asked", "of om een reactie gevraagd is").required(),
                code("next", ReviewNext.class, "hoe het verder gaat").required(),
                Column.of("appointment_at", Kind.LOCAL, "de volgende afspraak die gemaakt is"),
                moment("recorded_at", "wanneer het werd vastgelegd").otherwise(noonOf("s.held_on")),
                person("recorded_by", "recorded_by", "wie het vastlegde"));
    }

    private static DossierFile minutes() {
        return DossierFile.of(
                        "review_minutes",
                        "review_minutes",
                        "in hoeveel minuten een gesprek is opgeschreven",
                        TrajectoryFiles.conversation("het gesprek").required(),
                        whole("minutes", PLACES, "hele minuten, naar boven afgerond")
                                .in("minuten")
                                .required())
                .keys("conversation");
    }

    private static DossierFile reviewGoals() {
        return DossierFile.of(
                        "review_goals",
                        "review_goal",
                        "met welke doelen een voortgangsgesprek begon",
                        ref("review", REVIEWS, "het voortgangsgesprek").required(),
                        whole("place", PLACES, "volgorde").required(),
                        ref("goal", BridgeFiles.GOALS, "het doel").required(),
                        BridgeFiles.pillar(),
                        text("words", STORY, "het doel, in de woorden van toen").required())
                .keys("review", "place");
    }

    private static DossierFile reviewActions() {
        return DossierFile.of(
                        "review_actions",
                        "review_action",
                        "wat in een voortgangsgesprek over elke actie verteld is",
                        ref("review", REVIEWS, "het voortgangsgesprek").required(),
                        whole("place", PLACES, "volgorde").required(),
                        ref("plan", PLANS, "het plan").required(),
                        ref("action", ACTIONS, "de actie").required(),
                        text("what", STORY, "de actie, in de woorden van toen").required(),
                        code("outcome", ActionReport.Outcome.class, "wat verteld is")
                                .required(),
                        date("done_on", "dag waarop het gedaan is"),
                        date("due_on", "nieuwe streefdatum"),
                        text("obstacle", STORY, "belemmering"),
                        text("strategy", STORY, "strategie"))
                .keys("review", "place");
    }

    private static DossierFile appointments() {
        return DossierFile.of(
                "appointments",
                "review_appointment",
                "de afspraken voor een gesprek; hoogstens één per traject is nog PLANNED",
                key("sleutel van de afspraak"),
                TrajectoryFiles.trajectory(),
                Column.of("starts_at", Kind.LOCAL, "wanneer").required(),
                code("state", List.of("PLANNED", "HELD", "MISSED", "MOVED"), "wat ervan werd")
                        .required(),
                moment("recorded_at", "wanneer de afspraak werd vastgelegd").otherwise("{now}"),
                moment("settled_at", "wanneer werd vastgelegd wat ervan werd"));
    }

    private static DossierFile vouchers() {
        return DossierFile.of(
                        VOUCHERS,
                        "reward_voucher",
                        "de bonnen: toegezegd bij een actie, of als dank voor een meting",
                        key("sleutel van de bon"),
                        TrajectoryFiles.trajectory(),
                        ref("participant", PeopleFiles.PARTICIPANTS, "de deelnemer")
                                .required(),
                        code("kind", Voucher.Kind.class, "bij een actie of als dank")
                                .required(),
                        ref("action", ACTIONS, "de actie; alleen bij ACTION"),
                        ownCode("reason", "de code van het gedrag, of het meetmoment")
                                .required(),
                        decimal("amount", AMOUNT, "bedrag").in(EURO).required(),
                        ref("decision", RuleFiles.DECISIONS, "het bewaarde besluit van de regels"),
                        code("state", Voucher.State.class, "hoe het ermee staat")
                                .required(),
                        date("offered_on", "dag waarop de bon is toegezegd").required(),
                        date("earned_on", "dag waarop de bon verdiend is"),
                        date("expires_on", "laatste dag om de bon te overhandigen"),
                        date("postponed_to", "afgesproken dag om de bon te overhandigen"),
                        date("settled_on", "dag waarop de bon is afgehandeld"),
                        code("effort", List.of("YES", "NO"), "of het spannend of lastig was; leeg: niet gevraagd"),
                        yesNo("story_told", "of de deelnemer erover vertelde").otherwise("false"),
                        ref("term_decision", RuleFiles.DECISIONS, "het bewaarde besluit over de laatste dag"))
                .fixed("version", "1")
                .ordered("offered_on", "earned_on")
                .rule("earned_on", "s.state = 'EARNED' and s.earned_on is null", "past-niet", "state")
                .rule(
                        "participant",
                        "exists (select from exchange_in_trajectories j where j.id = s.trajectory_id and"
                                + " j.participant_id <> s.participant_id)",
                        "anders-dan",
                        "trajectories.participant");
    }

    private static DossierFile ledger() {
        return DossierFile.of(
                        "voucher_ledger",
                        "reward_ledger",
                        "alles wat er met een bon gebeurde, op volgorde",
                        ref("voucher", VOUCHERS, "de bon").required(),
                        TrajectoryFiles.trajectory(),
                        ref("participant", PeopleFiles.PARTICIPANTS, "de deelnemer")
                                .required(),
                        code("deed", LedgerEntry.Deed.class, "wat er gebeurde").required(),
                        decimal("amount", AMOUNT, "bedrag").in(EURO).required(),
                        date("happened_on", "dag").required(),
                        moment("recorded_at", "wanneer het werd vastgelegd").otherwise(noonOf("s.happened_on")),
                        person("recorded_by", "recorded_by", "wie het vastlegde"))
                .repeats("voucher", "recorded_at");
    }

    private static DossierFile cards() {
        return DossierFile.of(
                "cards",
                "reward_card",
                "handgeschreven kaartjes",
                key("sleutel van het kaartje"),
                TrajectoryFiles.trajectory(),
                date("given_on", "dag waarop het gegeven is").required(),
                text("words", STORY, "wat erop stond").required(),
                moment("recorded_at", "wanneer het werd vastgelegd").otherwise(noonOf("s.given_on")),
                person("recorded_by", "recorded_by", "wie het vastlegde").required());
    }

    private static DossierFile periods() {
        return DossierFile.of(
                        "reward_periods",
                        "reward_period",
                        "wanneer een beloonperiode eindigde",
                        TrajectoryFiles.trajectory(),
                        date("last_day", "de laatste dag").required())
                .keys("trajectory", "last_day");
    }
}
