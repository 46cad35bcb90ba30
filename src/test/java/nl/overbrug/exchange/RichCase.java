package nl.overbrug.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overbrug.FullDossier;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.intake.ReferralFixture;
import nl.overbrug.ruleversion.VersionBook;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.web.context.WebApplicationContext;

/** What tests begin with that change something in every column, and then open every page. */
abstract class RichCase extends ImportCase {

    /** A column of a file. */
    protected record Place(DossierFile file, Column column) {

        @Override
        public String toString() {
            return file.entry() + " " + column.name();
        }

        /** Whether the fault is of this column, or of another that must go with it. */
        boolean isPartOf(Fault fault) {
            return fault.file().equals(file.entry())
                    && (fault.column().equals(column.name())
                            || String.join(", ", fault.with()).contains(column.name()));
        }

        boolean holds(Fault fault) {
            return fault.file().equals(file.entry()) && fault.column().equals(column.name());
        }
    }

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private ReferralFixture referrals;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private VersionBook book;

    @Autowired
    private WebApplicationContext pages;

    /** One with something of everything, and then referrals that are at another step each. */
    private FullDossier.Made made;

    private List<UUID> asked;
    private List<UUID> others;

    @AfterTransaction
    void what_was_never_kept_is_forgotten() {
        book.reload();
    }

    /**
     * Dossiers with something in every column, under other keys than those that are there.
     *
     * @param more dossiers
     */
    protected final TestBundle rich(UUID... more) {
        others = List.of(more);
        made = dossiers.made();
        asked = List.of(
                referrals.received(),
                referrals.checked(referrals.facts()),
                referrals.eligible(),
                referrals.discussed(ParticipationOutcome.JOINS, null));
        TestBundle full = RichBundle.of(copied(
                Stream.concat(Stream.of(made.trajectory()), asked.stream()).toArray(UUID[]::new)));
        return more.length == 0 ? full : full.plus(copied(more));
    }

    /** Every page of the dossiers, as they are called in the bundle. */
    protected final EveryPage walk() {
        EveryPage walk = pages();
        walk.asMentor(
                Map.of(trajectory(), action()),
                asked.stream().map(key -> "/aanmeldingen/" + copy(key)).toList());
        return walk;
    }

    protected final EveryPage pages() {
        return new EveryPage(pages, people, "onbekend");
    }

    /** The one with something of everything, as it is called in the bundle. */
    protected final String trajectory() {
        return copy(made.trajectory());
    }

    /** To which no voucher was promised. */
    protected final String action() {
        return copy(made.plan().actions().get(0).id());
    }

    /** Whose dossiers they are, that with something of everything first. */
    protected final List<String> everybody() {
        return all().map(dossier -> TestBundle.renamed(participant(dossier))).toList();
    }

    private Stream<UUID> all() {
        return Stream.of(List.of(made.trajectory()), asked, others).flatMap(List::stream);
    }

    private static String copy(UUID key) {
        return TestBundle.renamed(key.toString());
    }
}
