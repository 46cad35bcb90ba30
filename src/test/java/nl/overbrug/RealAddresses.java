package nl.overbrug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.intake.ReferralFixture;
import nl.overbrug.monitor.KeptRows;
import nl.overbrug.people.Teams;
import nl.overbrug.questionnaire.OwnDevice;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Something real of mentor1 to show or to change at every address of the product; autowire it. A new address must be given a place here. */
@Component
public class RealAddresses {

    private static final int ID_LENGTH = 36;

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private ReferralFixture referrals;

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private OwnDevice ownDevice;

    @Autowired
    private Bridges bridges;

    @Autowired
    private Trajectories reading;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private Teams teams;

    @Autowired
    private List<KeptRows> kept;

    /** @param dossier where all addresses of trajectories lead; @param known by the longest beginning of the address */
    public record Made(FullDossier.Made dossier, Map<String, String> known) {

        /** @param pattern as a controller declares it */
        public String of(String pattern) {
            var path = known.entrySet().stream()
                    .filter(entry -> pattern.equals(entry.getKey()) || pattern.startsWith(entry.getKey() + "/"))
                    .max((one, other) -> one.getKey().length() - other.getKey().length())
                    .map(entry ->
                            entry.getValue() + pattern.substring(entry.getKey().length()))
                    .orElse(pattern)
                    .replaceAll("\\{[a-z]+:([a-z]+)[^}]*}", "$1")
                    .replaceAll("\\{(moment|code)}", "T1")
                    .replace("{plan}", dossier.plan().id().toString())
                    .replace("{action}", action().toString())
                    .replace("{review}", dossier.review().toString())
                    .replace("{goalId}", dossier.goal().toString())
                    .replace("{slug}", pattern.contains("/metingen/") ? "pifs" : "schulden")
                    .replaceAll("\\{word}/\\{(name|tabel)}", "intake/target-group")
                    .replace("{tabel}", "target-group")
                    .replace("{figuur}", pattern.startsWith("/mijn/") ? "bridge" : "stappen-bridge")
                    .replace("{stap}", "B1")
                    .replace("{nummer}", "1");
            assertThat(path).as("say what to show at " + pattern).doesNotContain("{");
            return path;
        }

        private UUID action() {
            return dossier.plan().actions().get(0).id();
        }
    }

    public Made make() {
        var made = dossiers.made();
        kept.forEach(KeptRows::foldAll);
        var known = new HashMap<String, String>();
        var dossier = "/trajecten/" + made.trajectory();
        known.put("/trajecten/{id}", dossier);
        var link = bridges.find(made.trajectory()).links().pairs().get(0).id();
        known.put("/trajecten/{id}/brug/samenhang/{link}", dossier + "/brug/samenhang/" + link);
        var action = made.plan().actions().get(0).id();
        known.put("/trajecten/{id}/beloningen/toezeggen", dossier + "/beloningen/toezeggen?actie=" + action);
        known.put("/api/v1/bereik", "/api/v1/bereik?jaar=2018");
        known.put("/api/v1/voortgang", "/api/v1/voortgang?jaar=2018");
        String minutes = "/monitor/interventietrouw/tabellen";
        known.put(minutes + "/{figuur}.xlsx", minutes + "/minuten.xlsx");
        known.put(minutes + "/{figuur}.csv", minutes + "/minuten.csv");
        String tables = "/monitor/{pagina:bereik|voortgang}/tabellen";
        // The last year of everybody may have nobody of the team.
        String year = "?jaar="
                + reading.find(made.trajectory()).orElseThrow().startedOn().getYear();
        known.put(tables + ".xlsx", "/monitor/voortgang/tabellen.xlsx" + year);
        known.put(tables + "/{figuur}.xlsx", "/monitor/voortgang/tabellen/gemeten.xlsx" + year);
        known.put(tables + "/{figuur}.csv", "/monitor/bereik/tabellen/duur.csv" + year);
        known.put("/monitor/bereik/bevolking/{trait}", "/monitor/bereik/bevolking/leeftijd");
        known.put(
                "/monitor/interventietrouw/teams/{team}",
                "/monitor/interventietrouw/teams/"
                        + trajectories.person("mentor1").teamId());
        known.put("/bonnen/{id}", "/bonnen/" + made.voucher());
        known.put("/vragenlijst/{code}", "/vragenlijst/" + code(made.trajectory()));
        addReferrals(known);
        addDrafts(known);
        var team = trajectories.person("mentor1").teamId();
        known.put("/beheer/teams/{id}", "/beheer/teams/" + team);
        known.put("/invoering/{team}", "/invoering/" + newTeam());
        known.put(
                "/beheer/accounts/{id}",
                "/beheer/accounts/" + trajectories.person("mentor1").id());
        return new Made(made, known);
    }

    /** The version of the referral or trajectory at this address, as a page that was opened just now would have it; else 1. */
    public int version(String path) {
        var parts = path.split("[/?]");
        if (path.startsWith("/trajecten/") && parts[2].length() == ID_LENGTH) {
            return reading.find(UUID.fromString(parts[2])).orElseThrow().version();
        }
        return path.startsWith("/aanmeldingen/") && parts[2].length() == ID_LENGTH
                ? referrals.version(UUID.fromString(parts[2]))
                : 1;
    }

    /** What is chosen for it holds for nobody. */
    private UUID newTeam() {
        return trajectories.as(
                "beheer", () -> teams.create("Verzonnen " + UUID.randomUUID()).value());
    }

    private void addReferrals(Map<String, String> known) {
        var received = referrals.received();
        var checked = referrals.checked(referrals.facts());
        var joins = referrals.discussed(ParticipationOutcome.JOINS, null);
        known.put("/aanmeldingen/{id}", "/aanmeldingen/" + checked);
        known.put("/aanmeldingen/{id}/feiten", "/aanmeldingen/" + received + "/feiten");
        known.put("/aanmeldingen/{id}/deelname", "/aanmeldingen/" + referrals.eligible() + "/deelname");
        known.put("/aanmeldingen/{id}/toestemming", "/aanmeldingen/" + joins + "/toestemming");
        known.put("/werklijst/{referral}", "/werklijst/" + received);
        known.put(
                "/besluiten/{id}",
                "/besluiten/" + referrals.now(checked).check().decisionId());
    }

    private void addDrafts(Map<String, String> known) {
        Draft draft = drafts.now(drafts.begun("reward/tiers"));
        var path = "/regels/concepten/" + draft.id();
        known.put("/regels/concepten/{id}", path);
        var row = draft.content().rows().get(0).key();
        var example = draft.content().cases().get(0).key();
        known.put("/regels/concepten/{id}/rijen/{key}", path + "/rijen/" + row);
        known.put("/regels/concepten/{id}/voorbeelden/{key}", path + "/voorbeelden/" + example);
        known.put("/regels/versies/{id}", "/regels/versies/" + draft.basedOn());
        known.put("/werkinstructie/gelezen/{version}", "/werkinstructie/gelezen/" + draft.basedOn());
        var submitted = drafts.begun("trajectory/norms");
        drafts.write(submitted, "voortgangsgesprek", "reden", "het zo rustiger is");
        known.put(
                "/regels/wijzigingen/{id}",
                "/regels/wijzigingen/" + drafts.submitted(submitted).id());
    }

    private String code(UUID trajectory) {
        return trajectories
                .as("mentor1", () -> ownDevice.issue(trajectory, "T1").value())
                .code();
    }
}
