package nl.overbrug.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.overbrug.cohort.InventedPerson.Education;
import nl.overbrug.cohort.InventedPerson.Gender;
import nl.overbrug.intake.Referrer;

/** Invents people: those who join as table 16 counts them, the others as it might be. */
final class PersonMaker {

    private static final List<Referrer> REFERRERS = List.of(Referrer.values());
    private static final List<String> DISTRICTS = Stream.of("A", "B", "C", "D", "E", "F", "G")
            .map("Wijk %s (verzonnen)"::formatted)
            .toList();

    private final Dice dice;
    private final Supplier<Gender> gender;
    private final Supplier<int[]> ages;
    private final Supplier<Education> education;

    private PersonMaker(Dice dice, Supplier<Gender> gender, Supplier<int[]> ages, Supplier<Education> education) {
        this.dice = dice;
        this.gender = gender;
        this.ages = ages;
        this.education = education;
    }

    /** Can invent exactly as many people as table 16 counts. */
    static PersonMaker ofTable16(Dice dice) {
        List<int[]> bands = new ArrayList<>();
        for (String band : List.of("18-25", "26-45", "46-67")) {
            String[] ends = band.split("-");
            int[] ages = {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])};
            bands.addAll(Collections.nCopies(Published.participants("age", band), ages));
        }
        return new PersonMaker(
                dice,
                counted(dice, "gender", Gender.values()),
                dice.shuffled(bands).iterator()::next,
                counted(dice, "education", Education.values()));
    }

    static PersonMaker ofAnyone(Dice dice, int youngest, int oldest) {
        return new PersonMaker(
                dice,
                () -> dice.chance(55) ? Gender.FEMALE : dice.chance(95) ? Gender.MALE : Gender.UNKNOWN,
                () -> new int[] {youngest, oldest},
                () -> dice.oneOf(List.of(
                        Education.LOW,
                        Education.LOW,
                        Education.LOW,
                        Education.MIDDLE,
                        Education.MIDDLE,
                        Education.HIGH,
                        Education.UNKNOWN)));
    }

    InventedPerson invent(int caseNo, LocalDate referredOn) {
        int[] band = ages.get();
        LocalDate birthDate =
                referredOn.minusYears(dice.between(band[0], band[1])).minusDays(dice.below(365));
        return new InventedPerson(
                InventedPerson.nameOf(caseNo),
                birthDate,
                gender.get(),
                education.get(),
                dice.oneOf(REFERRERS),
                dice.oneOf(DISTRICTS));
    }

    private static <E extends Enum<E>> Supplier<E> counted(Dice dice, String variable, E[] values) {
        List<E> each = new ArrayList<>();
        for (E value : values) {
            int count = Published.participants(variable, value.name().toLowerCase(Locale.ROOT));
            each.addAll(Collections.nCopies(count, value));
        }
        Iterator<E> shuffled = dice.shuffled(each).iterator();
        return shuffled::next;
    }
}
