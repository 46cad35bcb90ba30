package nl.overbrug.instruction;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import nl.overbrug.ruleversion.PublishedRules;
import nl.overbrug.ruleversion.PublishedRules.PublishedSet;
import nl.overbrug.workflow.ProcessStep;
import nl.overbrug.workflow.ProcessStory;
import nl.overbrug.workflow.Processes;
import org.springframework.stereotype.Service;

/** How the work goes by the processes and the rules of today, made anew whenever somebody looks. For mentors, policy officers and managers. */
@Service
public class WorkInstruction {

    /** In the order in which a participant meets them. */
    private static final List<String> ORDER =
            List.of("intake", "trajectory", "bridge", "plan", "review", "reward", "measurement", "outflow");

    /** Rules that belong to no process of their own, and in the chapter of which one they are told. */
    private static final Map<String, String> TOLD_IN = Map.of("fidelity", "review");

    private final Processes processes;
    private final PublishedRules rules;
    private final RuleChanges changes;
    private final Looks looks;
    private final CurrentPerson current;

    WorkInstruction(
            Processes processes, PublishedRules rules, RuleChanges changes, Looks looks, CurrentPerson current) {
        this.processes = processes;
        this.rules = rules;
        this.changes = changes;
        this.looks = looks;
        this.current = current;
    }

    /** @param before when the reader last looked on an earlier day; null when they never did */
    public record Reading(Instant before, List<Chapter> chapters) {

        public List<Chapter> changed() {
            return chapters.stream().filter(Chapter::changed).toList();
        }
    }

    /**
     * The instruction for the current person, who thereby looks at it.
     *
     * @throws org.springframework.security.access.AccessDeniedException when they have none of those roles
     */
    public Reading read() {
        Optional<Instant> before = looks.look(
                current.require(Role.MENTOR, Role.POLICY, Role.MANAGER).id());
        List<PublishedSet> sets = rules.today();
        return new Reading(
                before.orElse(null),
                processes.all().stream()
                        .filter(WorkInstruction::isWork)
                        .sorted(Comparator.comparingInt(WorkInstruction::place))
                        .map(story -> chapter(story, sets, before))
                        .toList());
    }

    /** What goes entirely by itself is nobody's work. */
    private static boolean isWork(ProcessStory story) {
        return story.steps().stream()
                .anyMatch(step -> step.kind() == ProcessStep.Kind.PERSON || step.kind() == ProcessStep.Kind.PART);
    }

    private static int place(ProcessStory story) {
        int at = ORDER.indexOf(story.process());
        return at < 0 ? ORDER.size() : at;
    }

    private Chapter chapter(ProcessStory story, List<PublishedSet> sets, Optional<Instant> before) {
        List<ProcessStep> then = before.flatMap(moment -> processes.at(story.process(), moment))
                .map(ProcessStory::steps)
                .orElse(story.steps());
        return new Chapter(
                story,
                missing(story.steps(), then),
                missing(then, story.steps()),
                sets.stream()
                        .filter(set -> chapterOf(set.version().ruleSet()).equals(story.process()))
                        .map(set -> part(set, before))
                        .toList());
    }

    private static String chapterOf(String ruleSet) {
        String word = ruleSet.substring(0, ruleSet.indexOf('/'));
        return TOLD_IN.getOrDefault(word, word);
    }

    /** The labels of the steps that the other list does not have. */
    private static List<String> missing(List<ProcessStep> steps, List<ProcessStep> other) {
        return steps.stream()
                .filter(step -> !other.contains(step))
                .map(ProcessStep::label)
                .toList();
    }

    private Chapter.Rules part(PublishedSet set, Optional<Instant> before) {
        return new Chapter.Rules(
                set, before.flatMap(moment -> changes.since(set, moment)).orElse(null));
    }
}
