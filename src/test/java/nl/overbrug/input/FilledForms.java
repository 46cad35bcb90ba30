package nl.overbrug.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.overbrug.FullDossier;
import nl.overbrug.bridge.BridgeFixture;
import nl.overbrug.bridge.BridgeMeasurements;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Position;
import nl.overbrug.bridge.Stamp;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.intake.ReferralFixture;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.people.AccountDraft;
import nl.overbrug.people.Accounts;
import nl.overbrug.people.Role;
import nl.overbrug.people.Teams;
import nl.overbrug.plan.PlanFixture;
import nl.overbrug.reward.RewardFixture;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Every form that is shown again with its mistakes, where it stands and what fills it rightly; autowire it. A new form must get its line here. */
@Component
class FilledForms {

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private ReferralFixture referrals;

    @Autowired
    private BridgeFixture referred;

    @Autowired
    private PlanFixture planned;

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private RewardFixture rewards;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Teams teams;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private Bridges bridges;

    @Autowired
    private BridgeMeasurements measurements;

    @Autowired
    private Trajectories ending;

    @Autowired
    private MovableClock clock;

    /** @param page where it stands; @param action where it goes */
    record Place(String page, String action) {}

    /** @param place makes what it is about; @param values what stands in no fresh form yet */
    record Filled(
            String pattern,
            String who,
            Supplier<Place> place,
            Map<String, Supplier<String>> values,
            Set<String> unasked) {

        static Filled of(String pattern, String who, Supplier<Place> place) {
            return new Filled(pattern, who, place, Map.of(), Set.of());
        }

        /** @param fields that mean nothing beside what is filled in */
        Filled unasked(String... fields) {
            return new Filled(pattern, who, place, values, Set.of(fields));
        }

        Filled with(String field, String value) {
            return with(field, () -> value);
        }

        Filled with(String field, Supplier<String> value) {
            Map<String, Supplier<String>> more = new LinkedHashMap<>(values);
            more.put(field, value);
            return new Filled(pattern, who, place, more, unasked);
        }
    }

    List<Filled> all() {
        return List.of(
                form("/aanmeldingen/nieuw", () -> "")
                        .with("name", () -> "Verzonnen " + UUID.randomUUID())
                        .with("birthDate", "1980-01-01")
                        .with("referrer", "SELF"),
                form("/aanmeldingen/{id}/feiten", referrals::received)
                        .with("helpQuestions", "DEBTS")
                        .with("residesHere", "YES"),
                form("/aanmeldingen/{id}/besluit", () -> referrals.checked(referrals.facts()))
                        .with("outcome", "UNKNOWN")
                        .with("reason", "Verzonnen reden"),
                form("/aanmeldingen/{id}/deelname", referrals::eligible).with("outcome", "JOINS"),
                form("/aanmeldingen/{id}/toestemming", () -> referrals.discussed(ParticipationOutcome.JOINS, null)),
                form("/trajecten/{id}/toestemming").with("sharing", "true"),
                form("/trajecten/{id}/brug/nu/schulden").with("answer", "3"),
                form("/trajecten/{id}/brug/wens/schulden").with("answer", "4"),
                form("/trajecten/{id}/brug/samenhang").with("from", "INCOME").with("to", "DEBTS"),
                form("/trajecten/{id}/brug/samenhang/woorden", "/trajecten/{id}/brug/samenhang")
                        .with("note", "Rust"),
                form("/trajecten/{id}/brug/prioriteiten").with("second", "HEALTH"),
                form("/trajecten/{id}/brug/doelen").with("pillar", "DEBTS").with("words", "Verzonnen doel"),
                form("/trajecten/{id}/brug/doelen/{goalId}").with("words", "Ander doel"),
                form("/trajecten/{id}/brug/meting/T1/schulden").with("answer", "3"),
                form("/trajecten/{id}/plannen/nieuw")
                        .with("words", "Verzonnen plan")
                        .with("newGoal.pillar", "DEBTS")
                        .with("newGoal.words", "Verzonnen doel")
                        .with("actions[0].what", "Bellen"),
                form("/trajecten/{id}/plannen/{plan}").with("words", "Ander plan"),
                Filled.of("/trajecten/{id}/gesprekken/nieuw", "mentor1", this::talk)
                        .with("actions[0].outcome", "DONE")
                        .with("actions[0].doneOn", () -> clock.today().toString())
                        .with("moment.date", () -> clock.today().plusDays(7).toString())
                        .with("moment.time", "10:00"),
                form("/trajecten/{id}/gesprekken/afspraak")
                        .with("moment.date", () -> clock.today().plusDays(7).toString())
                        .with("moment.time", "10:00"),
                form("/trajecten/{id}/beloningen/kaart", "/trajecten/{id}/beloningen")
                        .with("words", "Goed gedaan"),
                form("/trajecten/{id}/pauze"),
                form("/trajecten/{id}/metingen/T1/niet"),
                form("/trajecten/{id}/metingen/T1/afronden", "/trajecten/{id}/metingen/T1", this::measured)
                        .with("faceToFace", "true"),
                form("/trajecten/{id}/uitstroom", "/trajecten/{id}/uitstroom", this::talkAboutOutflow)
                        .with("outflow", "true")
                        .with("faceToFace", "true")
                        .with("reason", "Het lukt alleen verder"),
                form("/trajecten/{id}/terugkeer", "/trajecten/{id}/terugkeer", this::end),
                form("/trajecten/{id}/beeindigen").with("reason", "MOVED").with("lastTalk", "false"),
                form("/trajecten/{id}/overdragen")
                        .with(
                                "mentorId",
                                () -> trajectories.person("mentor2").id().toString()),
                form("/bonnen/{voucher}/overhandigen")
                        .with("outcome", "HANDED_OVER")
                        .unasked("postponedTo"),
                form("/bonnen/{voucher}/overhandigen")
                        .with("outcome", "LATER")
                        .with("postponedTo", () -> clock.today().plusDays(7).toString())
                        .unasked("on"),
                Filled.of("/trajecten/{id}/beloningen/toezeggen", "mentor1", this::promised)
                        .with("behaviour", "BUDGET"),
                admin("/beheer/teams", () -> new Place("/beheer/teams", "/beheer/teams"))
                        .with("name", () -> "Verzonnen " + UUID.randomUUID()),
                admin("/beheer/teams/{id}", () -> same("/beheer/teams/" + team())),
                admin("/beheer/accounts", () -> new Place("/beheer/accounts/nieuw", "/beheer/accounts"))
                        .with(
                                "username",
                                () -> "v" + UUID.randomUUID().toString().substring(0, 20))
                        .with("displayName", "Verzonnen")
                        .with("roles", "POLICY"),
                admin("/beheer/accounts/{id}", () -> same("/beheer/accounts/" + account())),
                Filled.of(
                                "/mijn/spiegel/terugkijken",
                                "mentor1",
                                () -> new Place("/mijn/spiegel", "/mijn/spiegel/terugkijken"))
                        .with("colleagues", "true"),
                Filled.of("/invoering/{team}", "manager", () -> same("/invoering/" + team()))
                        .with("lines[0].when", "FROM")
                        .with("lines[0].from", () -> clock.today().plusDays(1).toString()),
                Filled.of(
                                "/monitor/bereik/bevolking/{trait}",
                                "manager",
                                () -> same("/monitor/bereik/bevolking/opleiding"))
                        .with("lines[0].percent", "27,5")
                        .with("lines[1].percent", "40")
                        .with("lines[2].percent", "32,5")
                        .with("source", "Verzonnen bron")
                        .with("year", "2018"),
                Filled.of("/regels/concepten/{id}/gat", "beleid1", this::gap).with("uitleg", "Dat is maatwerk."),
                Filled.of("/regels/concepten/{id}/indienen", "beleid1", () -> draft("/indienen"))
                        .with("reason", "Zo is het rustiger")
                        .with("note", "Er verandert iets")
                        .with("from", () -> clock.today().plusDays(1).toString()));
    }

    void clean() {
        drafts.clean();
    }

    private Filled form(String pattern, Supplier<Object> id) {
        return Filled.of(
                pattern, "mentor1", () -> same(pattern.replace("{id}", id.get().toString())));
    }

    private Filled form(String pattern) {
        return form(pattern, pattern);
    }

    private Filled form(String pattern, String page) {
        return form(pattern, page, trajectory -> {});
    }

    /** In a dossier of its own. @param before what must be done in it first */
    private Filled form(String pattern, String page, Consumer<UUID> before) {
        Supplier<Place> place = () -> {
            FullDossier.Made made = dossiers.made();
            before.accept(made.trajectory());
            return new Place(in(made, page), in(made, pattern));
        };
        return Filled.of(declared(pattern), "mentor1", place);
    }

    private void measured(UUID trajectory) {
        Stamp stamp = bridges.find(trajectory).at(clock.today());
        trajectories.as(
                "mentor1",
                () -> measurements
                        .fill(trajectory, "T1", stamp, Map.of(Pillar.DEBTS, Position.of(3)))
                        .value());
    }

    private void talkAboutOutflow(UUID trajectory) {
        trajectories.begin("outflow", trajectory);
    }

    private void end(UUID trajectory) {
        Trajectory.End end = new Trajectory.End(EndReason.MOVED, clock.today());
        trajectories.as("mentor1", () -> ending.end(trajectory, end).value());
    }

    private static String declared(String pattern) {
        return pattern.replace("{voucher}", "{id}")
                .replace("metingen/T1", "metingen/{moment}")
                .replace("meting/T1", "meting/{code}")
                .replace("/schulden", "/{slug}");
    }

    private static String in(FullDossier.Made made, String pattern) {
        return pattern.replace("{id}", made.trajectory().toString())
                .replace("{plan}", made.plan().id().toString())
                .replace("{goalId}", made.goal().toString())
                .replace("{voucher}", made.voucher().toString());
    }

    private Filled admin(String pattern, Supplier<Place> place) {
        return Filled.of(pattern, "beheer", place);
    }

    private static Place same(String path) {
        return new Place(path, path);
    }

    /** With an action to talk about, and nothing said yet today. */
    private Place talk() {
        UUID trajectory = referred.referredWithDebtsAndIncome();
        planned.plan(trajectory, "Post openen");
        return same("/trajecten/" + trajectory + "/gesprekken/nieuw");
    }

    private Place promised() {
        UUID trajectory = dossiers.made().trajectory();
        UUID action = rewards.challenge(trajectory, clock.today()).id();
        String form = "/trajecten/" + trajectory + "/beloningen/toezeggen";
        return new Place(form + "?actie=" + action, form);
    }

    private Place draft(String page) {
        UUID draft = drafts.begun("trajectory/norms");
        drafts.write(draft, "voortgangsgesprek", "reden", "het zo rustiger is");
        return same("/regels/concepten/" + draft + page);
    }

    private Place gap() {
        String path = "/regels/concepten/" + drafts.withGap();
        return new Place(path, path + "/gat");
    }

    private UUID team() {
        return trajectories.as(
                "beheer", () -> teams.create("Verzonnen " + UUID.randomUUID()).value());
    }

    private UUID account() {
        String name = "v" + UUID.randomUUID().toString().substring(0, 20);
        AccountDraft draft = new AccountDraft(name, name, Set.of(Role.POLICY), null);
        return trajectories.as("beheer", () -> accounts.create(draft).value().accountId());
    }
}
