package nl.overbrug.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.monitor.Cells.By;
import org.springframework.stereotype.Service;

/**
 * Whom the approach reaches: figure 28 and tables 1, 16, 18 and 19 of the evaluation, as far as they may be shown in a view (docs/adr/0022). Every referral
 * counts, also of who came back. Who may not see the view gets an {@link org.springframework.security.access.AccessDeniedException}.
 */
@Service
public class ReachReport {

    private final Cells cells;
    private final Views views;
    private final References references;
    private final ScopeRights rights;
    private final MovableClock clock;

    ReachReport(Cells cells, Views views, References references, ScopeRights rights, MovableClock clock) {
        this.cells = cells;
        this.views = views;
        this.references = references;
        this.rights = rights;
        this.clock = clock;
    }

    public ShownReach reach(Scope scope) {
        rights.require(scope);
        Outsets outsets = outsets();
        ShownBoxes boxes = views.of(all(outsets), scope);
        return new ShownReach(
                boxes,
                helpQuestions(boxes),
                participants(boxes),
                AfterAYear.of(boxes),
                outsets.of(boxes, scope.exact()),
                following(scope));
    }

    /**
     * Those who were not reached by the question: of everything year by year, of a year month by month, without those with nobody.
     *
     * @param reach of the same view: what is kept back there is kept back here
     */
    public List<NotAsked> notAsked(Scope scope, ShownReach reach) {
        rights.require(scope);
        List<NotAsked> lines = new ArrayList<>();
        if (scope.isPart()) {
            lines.add(NotAsked.of(scope.period().from(), true, reach.boxes()));
        } else if (scope.counted() == Scope.Counted.YEAR) {
            views.parts(reach.boxes(), notAsked(ReachBoxes.ofMonths()), scope, By.MONTH)
                    .forEach((month, boxes) -> lines.add(NotAsked.of(LocalDate.parse(month), false, boxes)));
        } else {
            views.parts(reach.boxes(), notAsked(ReachBoxes.all()), scope, By.YEAR)
                    .forEach((year, boxes) ->
                            lines.add(NotAsked.of(LocalDate.of(Integer.parseInt(year), 1, 1), true, boxes)));
        }
        return lines.stream().filter(line -> !line.isNobody()).toList();
    }

    /** From the first day of the month of the first referral to the last day of that of the last; this year when there is none. */
    public Period everything() {
        rights.require();
        return cells.everything("referral.outcome").orElse(new Period(today().withDayOfYear(1), today()));
    }

    LocalDate today() {
        return clock.today();
    }

    /** Of everybody whose year is over, whatever the view. */
    private Outsets outsets() {
        return Outsets.of(Scope.everybody(everything())
                .before(ReachCounts.notOver(today()))
                .map(scope -> cells.counts(Outsets.MEASURE, scope))
                .orElse(Map.of()));
    }

    private Views.Counted all(Outsets outsets) {
        return new Views.Counted(
                ReachBoxes.all(), ReachCounts.MEASURES, ReachCounts.outset(today()), new ReachCounts(today(), outsets));
    }

    /** @param boxes of which only those are filled that tell who was not asked */
    private Views.Counted notAsked(Boxes boxes) {
        return new Views.Counted(boxes, ReachCounts.NOT_ASKED, new ReachCounts(today(), Outsets.of(Map.of())));
    }

    /** Table 1: participants with a help question on each pillar; somebody may have several. */
    private static Distribution helpQuestions(ShownBoxes boxes) {
        List<ShownShare> shares = Stream.of(Pillar.values())
                .map(pillar -> boxes.share(pillar.messageKey(), ReachBoxes.helpQuestion(pillar), ReachBoxes.JOINED))
                .toList();
        return new Distribution("monitor.hulpvragen.tabel", shares, boxes.of(ReachBoxes.JOINED));
    }

    /** Table 16: gender, age at the referral and education of those who joined, as shares of those of whom it is known. */
    private List<ParticipantTable> participants(ShownBoxes boxes) {
        return Arrays.stream(Trait.values())
                .map(trait ->
                        ParticipantTable.of(trait, boxes, references.of(trait).orElse(null)))
                .toList();
    }

    private Following following(Scope scope) {
        return Following.of(
                cells.counts(ReachCounts.TALKED_AFTER, scope),
                cells.counts(ReachCounts.BRIDGE_AFTER, scope),
                cells.counts(ReachCounts.ENDED_AFTER, scope),
                cells.counts(ReachCounts.RUNNING_SINCE, scope),
                ReachCounts.waiting(cells.counts(ReachCounts.AFTER_A_YEAR, scope)),
                today());
    }
}
