package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overbrug.bridge.BridgeFixture;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.intake.ReferralFixture;
import nl.overbrug.kernel.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What may be empty is empty, all of it and each column by itself: refused where it is, or every page of the dossier opens. */
class EmptyColumnsTest extends RichCase {

    /** What the dossiers of this test have nothing in. */
    private static final List<String> NOBODY_HAS = List.of(
            "referrals.csv advice_reason",
            "referrals.csv out_of_scope_reason",
            "referrals.csv closed_on",
            "trajectories.csv previous",
            "trajectories.csv paused_on",
            "outflow_talks.csv decision",
            "outflow_talks.csv wgs",
            "early_ends.csv last_talk",
            "early_ends.csv wgs",
            "early_ends.csv recorded_at",
            "fillings.csv concluded_at",
            "goals.csv closed_on",
            "plans.csv closed_on",
            "action_changes.csv conversation",
            "action_changes.csv due_was",
            "review_actions.csv done_on",
            "review_actions.csv due_on",
            "appointments.csv settled_at",
            "vouchers.csv postponed_to",
            "looked_back.csv recorded_at");

    /** Of these one dossier has one row, so that several are empty together in the full one, and each alone in a smaller one. */
    private static final Set<String> OF_REFERRALS = Set.of(PeopleFiles.PARTICIPANTS, PeopleFiles.REFERRALS);

    /** Over so many dossiers the columns of a file are spread: pages take the time. */
    private static final int APART = 6;

    @Autowired
    private BridgeFixture bridges;

    @Autowired
    private ReferralFixture referrals;

    @Autowired
    private MovableClock clock;

    private TestBundle bundle;
    private int copies;

    @BeforeEach
    void dossiers_that_say_not_what_they_wait_for() {
        UUID ended = bridges.endedOn(clock.today().minusDays(1));
        UUID later = referrals.discussed(
                ParticipationOutcome.NOT_DISCUSSED, clock.today().plusDays(30));
        bundle = rich(ended, later);
        String waiting = Bundle.file(WaitingFiles.WAITING).entry();
        bundle.with(waiting, bundle.text(waiting).lines().findFirst().orElseThrow() + "\n");
    }

    @Test
    void all_that_may_be_empty_is_empty_and_every_page_opens() {
        Set<Place> empty = mayBeEmpty();
        List<Fault> faults = check(emptied(bundle, empty)).faults();
        while (!faults.isEmpty()) {
            List<Fault> told = faults;
            assertThat(empty.removeIf(place -> told.stream().anyMatch(place::isPartOf)))
                    .as("%s", told)
                    .isTrue();
            faults = check(emptied(bundle, empty)).faults();
        }
        assertThat(take(emptied(bundle, empty)).done()).isTrue();

        assertThat(walk().wrong()).isEmpty();
    }

    @Test
    void each_column_that_may_be_empty_is_so_by_itself_and_every_page_opens() {
        List<TestBundle> all = everybody().stream()
                .map(participant -> bundle.copy().about(Set.of(participant)))
                .toList();
        Map<Place, TestBundle> whose = new LinkedHashMap<>();
        mayBeEmpty()
                .forEach(place -> all.stream()
                        .filter(one -> holds(one, place))
                        .findFirst()
                        .ifPresent(one -> whose.put(place, one)));
        Set<Place> nowhere = mayBeEmpty();
        nowhere.removeAll(whose.keySet());
        assertThat(nowhere).extracting(Place::toString).containsExactlyInAnyOrderElementsOf(NOBODY_HAS);

        List<Dossier> alone = new ArrayList<>();
        whose.forEach((place, one) -> alone.add(dossier(one, Set.of(place))));
        dropRefused(alone);
        Set<Place> empty = new LinkedHashSet<>();
        alone.forEach(dossier -> empty.addAll(dossier.empty()));
        assertThat(empty).as("most may really be empty").hasSizeGreaterThan(80);

        List<Dossier> shown = new ArrayList<>();
        empty.stream()
                .filter(place -> whose.get(place) != all.get(0)
                        || OF_REFERRALS.contains(place.file().name()))
                .forEach(place -> all.stream()
                        .skip(1)
                        .filter(one -> holds(one, place))
                        .findFirst()
                        .ifPresent(one -> shown.add(dossier(one, Set.of(place)))));
        dropRefused(shown);
        spread(empty.stream().filter(place -> whose.get(place) == all.get(0)).toList())
                .forEach(places -> shown.add(dossier(all.get(0), places)));
        assertThat(take(new Together(shown).bundle).faults()).isEmpty();

        EveryPage walk = pages();
        assertThat(shown.stream().flatMap(dossier -> wrong(dossier, walk).stream()))
                .isEmpty();
    }

    /** What is refused is so where its column is empty. */
    private void dropRefused(List<Dossier> dossiers) {
        Together together = new Together(dossiers);
        List<Fault> faults = check(together.bundle).faults();
        while (!faults.isEmpty()) {
            for (Fault fault : faults) {
                Dossier dossier = together.of(fault);
                assertThat(dossier.empty())
                        .as("empty, and refused: %s", fault)
                        .singleElement()
                        .matches(place -> place.isPartOf(fault));
                dossiers.remove(dossier);
            }
            together = new Together(dossiers);
            faults = check(together.bundle).faults();
        }
    }

    /** No two of a file together, unless it has many. */
    private static Collection<Set<Place>> spread(List<Place> places) {
        Map<DossierFile, Integer> so = new HashMap<>();
        return places.stream()
                .collect(Collectors.groupingBy(
                        place -> so.merge(place.file(), 1, Integer::sum) % APART, Collectors.toSet()))
                .values();
    }

    private static List<String> wrong(Dossier dossier, EveryPage walk) {
        int before = walk.wrong().size();
        Map<String, String> full = new HashMap<>();
        List<String> others = new ArrayList<>();
        dossier.keys(PeopleFiles.REFERRALS).forEach(key -> others.add("/aanmeldingen/" + key));
        for (String key : dossier.keys(TrajectoryFiles.TRAJECTORIES)) {
            if (key.equals(dossier.trajectory())) {
                full.put(key, dossier.action());
            } else {
                others.add("/trajecten/" + key);
            }
        }
        walk.asMentor(full, others);
        return walk.wrong().stream()
                .skip(before)
                .map(wrong -> dossier.empty() + " empty: " + wrong)
                .toList();
    }

    /**
     * Of one participant, under keys of its own.
     *
     * @param empty which columns are
     * @param trajectory and an action of it, where it is the one with something of everything
     */
    private record Dossier(Set<Place> empty, TestBundle bundle, String trajectory, String action) {

        List<String> keys(String file) {
            return bundle.rows(Bundle.file(file)).stream()
                    .skip(1)
                    .map(row -> row.get(0))
                    .toList();
        }
    }

    private Dossier dossier(TestBundle one, Set<Place> empty) {
        int nth = ++copies;
        return new Dossier(
                empty,
                emptied(one, empty).each(text -> TestBundle.renamed(text, nth)),
                TestBundle.renamed(trajectory(), nth),
                TestBundle.renamed(action(), nth));
    }

    private static boolean holds(TestBundle one, Place place) {
        List<List<String>> rows = one.rows(place.file());
        int at = rows.get(0).indexOf(place.column().name());
        return rows.stream().skip(1).anyMatch(row -> row.get(at) != null);
    }

    /** Many in one bundle, and of which of them each line is. */
    private static final class Together {

        private final TestBundle bundle = TestBundle.empty();
        private final Map<String, NavigableMap<Integer, Dossier>> lines = new HashMap<>();

        Together(List<Dossier> each) {
            for (DossierFile file : Bundle.FILES) {
                List<List<String>> all = new ArrayList<>();
                NavigableMap<Integer, Dossier> begin = new TreeMap<>();
                int line = 1;
                for (Dossier one : each) {
                    List<List<String>> rows = one.bundle().rows(file);
                    for (List<String> row : rows.subList(all.isEmpty() ? 0 : 1, rows.size())) {
                        if (!file.name().equals(RuleFiles.VERSIONS) || !all.contains(row)) {
                            all.add(row);
                            begin.put(line, one);
                            line += height(row);
                        }
                    }
                }
                lines.put(file.entry(), begin);
                bundle.with(file.entry(), TestBundle.text(all));
            }
        }

        Dossier of(Fault fault) {
            return lines.get(fault.file()).floorEntry(fault.line()).getValue();
        }

        private static int height(List<String> row) {
            String cells = row.stream().filter(Objects::nonNull).collect(Collectors.joining());
            return 1 + (int) cells.chars().filter(letter -> letter == '\n').count();
        }
    }

    private static Set<Place> mayBeEmpty() {
        return Bundle.FILES.stream()
                .filter(DossierFile::isTable)
                .flatMap(file -> file.columns().stream()
                        .filter(column -> !column.needed())
                        .map(column -> new Place(file, column)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static TestBundle emptied(TestBundle full, Set<Place> places) {
        TestBundle changed = full.copy();
        places.forEach(place -> changed.change(place.file(), place.column(), cell -> null));
        return changed;
    }
}
