package nl.overbrug.cohort;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The cases of the demo: 332 invented people whose referrals, trajectories and measurements add up to the published totals. Made with a
 * fixed seed: the same acts every time.
 */
public final class Cohort {

    public static final LocalDate FIRST_REFERRAL = LocalDate.of(2017, 12, 1);
    public static final LocalDate LAST_REFERRAL = LocalDate.of(2018, 7, 31);
    public static final LocalDate LAST_ACT = LocalDate.of(2019, 7, 31);

    private static final long SEED = 332_185_138L;

    private final Dice dice = new Dice(SEED);
    private final List<Case> cases;
    private final List<Act> acts;

    private Cohort() {
        cases = cases();
        acts = new ArrayList<>();
        Dice chance = dice.fork();
        cases.forEach(one -> acts.addAll(new IntakeActs(one, chance.fork()).acts()));
        acts.addAll(Lives.acts(joined(), acts, dice.fork()));
        acts.sort(Comparator.comparing(Act::at));
    }

    public static Cohort invent() {
        return new Cohort();
    }

    /** Everything that happens, in the order of time; what happens in one case is strictly in that order. */
    public List<Act> acts() {
        return Collections.unmodifiableList(acts);
    }

    /** In the order of their referrals. */
    List<Case> allCases() {
        return cases;
    }

    private List<Case> joined() {
        return cases.stream().filter(one -> one.box() == Box.JOINED).toList();
    }

    private List<Case> cases() {
        List<Box> boxes = dice.shuffled(each(Box.values(), Published::count));
        Iterator<LocalDateTime> dates = referralDates(boxes.size()).iterator();
        Iterator<Fate> fates = fates().iterator();
        int joined = Collections.frequency(boxes, Box.JOINED);
        FactsMaker facts = new FactsMaker(dice.fork(), HelpQuestions.ofTable1(dice.fork(), joined));
        PersonMaker joining = PersonMaker.ofTable16(dice.fork());
        PersonMaker young = PersonMaker.ofAnyone(dice.fork(), 18, 22);
        PersonMaker anyone = PersonMaker.ofAnyone(dice.fork(), 23, 72);
        Map<Box, Integer> counted = new EnumMap<>(Box.class);
        List<Case> made = new ArrayList<>();
        for (Box box : boxes) {
            boolean joins = box == Box.JOINED;
            int number = made.size() + 1;
            LocalDateTime referredAt = dates.next();
            int inBox = counted.merge(box, 1, Integer::sum) - 1;
            IntakeFacts known = facts.facts(box, inBox);
            PersonMaker maker = joins ? joining : FactsMaker.isYouth(known) ? young : anyone;
            InventedPerson person = maker.invent(number, referredAt.toLocalDate());
            LocalDate waitsUntil = joins ? LateJoiners.waitsUntil(inBox, joined) : null;
            made.add(new Case(number, referredAt, person, known, box, joins ? fates.next() : null, waitsUntil));
        }
        return List.copyOf(made);
    }

    private List<LocalDateTime> referralDates(int count) {
        List<LocalDate> days = Office.days(FIRST_REFERRAL, LAST_REFERRAL);
        return Stream.generate(() -> dice.oneOf(days).atTime(8, 30).plusMinutes(dice.between(0, 510)))
                .limit(count)
                .sorted()
                .toList();
    }

    /** In the order of the referrals; the last ones still run, so that their twelfth month lies ahead when the replay is done. */
    private List<Fate> fates() {
        List<Fate> all = dice.shuffled(each(Fate.values(), Published::count));
        List<Fate> running =
                all.stream().filter(fate -> fate == Fate.RUNNING).limit(8).toList();
        running.forEach(all::remove);
        all.addAll(running);
        return all;
    }

    private static <E> List<E> each(E[] kinds, java.util.function.ToIntFunction<E> count) {
        return Stream.of(kinds)
                .flatMap(kind -> Collections.nCopies(count.applyAsInt(kind), kind).stream())
                .toList();
    }
}
