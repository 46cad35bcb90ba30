package nl.overbrug.rulebook;

import nl.overbrug.kernel.Command;
import nl.overbrug.kernel.CommandDone;
import nl.overbrug.rulebook.Redecisions.Difference;
import nl.overbrug.rulebook.Redecisions.Tally;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * {@code --overbrug.check-decisions}: takes every stored decision again under the rules of its day, says what differs and ends the program
 * before it opens to anybody or does any job. What it says names decisions by their id and nobody by name.
 */
@Component
@ConditionalOnProperty("overbrug.check-decisions")
class DecisionCheck implements Command {

    private final Redecisions redecisions;

    DecisionCheck(Redecisions redecisions) {
        this.redecisions = redecisions;
    }

    @Override
    public void run() {
        Tally tally = redecisions.all(DecisionCheck::tell);
        System.out.printf(
                "Besluiten opnieuw genomen / decisions taken again. Gelijk / same: %d, anders / different: %d,"
                        + " niet mogelijk met deze programmaversie / with this version of the program not possible: %d.%n",
                tally.same(), tally.different(), tally.notPossible());
        throw new CommandDone(tally.different() == 0 ? 0 : 1);
    }

    private static void tell(Difference difference) {
        System.out.printf(
                "Anders / different: %s, %s %d%n",
                difference.decision(),
                difference.version().ruleSet(),
                difference.version().number());
    }
}
