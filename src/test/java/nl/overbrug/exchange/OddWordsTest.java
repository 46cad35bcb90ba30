package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Something that nobody expected in any column without a list of words: refused where it stands, or every page shows it calmly. */
class OddWordsTest extends RichCase {

    private static final Set<Kind> WITHOUT_A_LIST = EnumSet.of(Kind.TEXT, Kind.OWN_CODE, Kind.JSON);
    private static final String PLAIN = "zz onbekend %d";
    private static final String SIGNS = PLAIN + " <b>'&\" {0} ${x} #{y} 😀\n";
    private static final String CODE = "ZZ_ONBEKEND_%d";
    /** How long a text without a limit is made. */
    private static final int LONG = 5000;

    /** What stood in a cell, and the number that it has: the same word everywhere becomes the same odd word. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private TestBundle bundle;

    @Test
    void an_odd_word_is_refused_where_it_stands_or_every_page_shows_it() {
        bundle = rich();
        Set<Place> all = places();
        assertThat(all)
                .as("give each something to read in RichBundle")
                .allSatisfy(place -> assertThat(
                                replaced(Set.of(place), PLAIN).text(place.file().entry()))
                        .as(place.toString())
                        .isNotEqualTo(bundle.text(place.file().entry())));

        Set<Place> refused = refused(all);
        assertThat(refused)
                .extracting(Place::toString)
                .as("what would count in a scale, or lead to no page")
                .contains("answers.csv item", "fillings.csv moment", "measurements.csv moment");
        for (Place place : refused) {
            for (String odd : List.of(PLAIN, SIGNS, place.column().kind() == Kind.OWN_CODE ? PLAIN : CODE)) {
                assertThat(check(replaced(Set.of(place), odd)).faults())
                        .as("%s with %s", place, odd)
                        .isNotEmpty()
                        .allSatisfy(fault -> assertThat(place.holds(fault))
                                .as(fault.toString())
                                .isTrue());
            }
        }
        Set<Place> accepted = new LinkedHashSet<>(all);
        accepted.removeAll(refused);
        Set<Place> codes = refused.stream()
                .filter(place -> place.column().kind() == Kind.OWN_CODE)
                .collect(Collectors.toSet());
        bundle = replaced(accepted, SIGNS);
        TestBundle odd = replaced(codes, CODE);
        ImportReport report = take(odd);
        assertThat(report.faults()).isEmpty();
        assertThat(report.done()).isTrue();

        EveryPage walk = walk();
        walk.asManager();
        assertThat(walk.wrong()).isEmpty();
        assertThat(walk.unseen()).as("pages of a dossier that no link leads to").isEmpty();
        assertThat(walk.showing()).as("pages that show the odd words").hasSizeGreaterThan(30);
    }

    private static Set<Place> places() {
        return Bundle.FILES.stream()
                .flatMap(file -> file.columns().stream()
                        .filter(column -> WITHOUT_A_LIST.contains(column.kind()))
                        .map(column -> new Place(file, column)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Which do not take a long text with signs; a wrong cell hides what is asked of rows, so it is tried until nothing more is told. */
    private Set<Place> refused(Set<Place> all) {
        Set<Place> refused = new LinkedHashSet<>();
        while (true) {
            Set<Place> tried = new HashSet<>(all);
            tried.removeAll(refused);
            List<Fault> faults = check(replaced(tried, SIGNS)).faults();
            if (faults.isEmpty()) {
                return refused;
            }
            Set<Place> found = tried.stream()
                    .filter(place -> faults.stream().anyMatch(place::holds))
                    .collect(Collectors.toSet());
            assertThat(faults)
                    .as("only what is odd is told")
                    .allMatch(fault -> found.stream().anyMatch(place -> place.holds(fault)));
            refused.addAll(found);
        }
    }

    private TestBundle replaced(Set<Place> places, String odd) {
        TestBundle changed = bundle.copy();
        places.forEach(place -> changed.change(place.file(), place.column(), cell -> odd(place.column(), cell, odd)));
        return changed;
    }

    private String odd(Column column, String was, String odd) {
        String text = odd.formatted(numbers.computeIfAbsent(was, none -> numbers.size() + 1));
        if (column.kind() == Kind.JSON) {
            return "{\"%s\": [\"%1$s\"]}".formatted(text.replace("\"", "\\\"").replace("\n", "\\n"));
        }
        int most = column.most() == 0 ? LONG : column.most();
        return odd.equals(SIGNS) ? text + "w".repeat(most - text.length()) : text;
    }
}
