package nl.overbrug.ruledraft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Person;
import nl.overbrug.people.Role;
import nl.overbrug.ruledraft.DraftEvent.Deed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a draft: submitted with a reason, approved by somebody else, or returned. For policy officers. */
@Service
public class DraftLife {

    static final int LONGEST = 2000;

    private final DraftStore store;
    private final DraftEvents events;
    private final DraftPublishing publishing;
    private final CurrentPerson current;
    private final MovableClock clock;

    DraftLife(
            DraftStore store,
            DraftEvents events,
            DraftPublishing publishing,
            CurrentPerson current,
            MovableClock clock) {
        this.store = store;
        this.events = events;
        this.publishing = publishing;
        this.current = current;
        this.clock = clock;
    }

    /** Asks for approval; refused while something is wrong with the draft or what is asked. @param seen the version of the draft that was seen */
    @Transactional
    public Result<Draft> submit(UUID id, int seen, Proposal asked) {
        Person person = current.require(Role.POLICY);
        Draft draft = store.hold(id).orElseThrow();
        List<Problem> problems = new ArrayList<>(writable(draft, asked));
        if (problems.isEmpty() && draft.version() != seen) {
            problems.add(Problem.of("", "ruledraft.probleem.anders"));
        }
        if (problems.isEmpty()) {
            problems.addAll(publishing.obstacles(draft));
            problems.addAll(problems(asked));
        }
        return problems.isEmpty()
                ? Result.done(saved(draft.proposed(asked), Deed.SUBMITTED, person, asked.reason()))
                : Result.refused(problems);
    }

    /** Keeps what will be asked while it is being written; refused as stale when somebody else wrote in it since. */
    @Transactional
    public Result<Draft> keep(UUID id, Proposal asked) {
        Person person = current.require(Role.POLICY);
        Draft draft = store.hold(id).orElseThrow();
        List<Problem> problems = new ArrayList<>(writable(draft, asked));
        problems.addAll(fits("reason", asked.reason()));
        problems.addAll(fits("note", asked.note()));
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        if (!asked.equals(draft.proposal())) {
            store.saveAsked(id, asked.in(asked.version() + 1));
            events.add(id, null, Deed.CHANGED, person, null);
        }
        return Result.done(store.find(id).orElseThrow());
    }

    /** Whether it is open and what is asked is what the writer saw. */
    private static List<Problem> writable(Draft draft, Proposal asked) {
        if (!draft.isOpen()) {
            return List.of(Problem.of("", "ruledraft.probleem.niet-open"));
        }
        return draft.askedVersion() == asked.version() ? List.of() : List.of(Problem.stale());
    }

    /** The author goes on writing. @param seen the version of the draft that was seen, here and below */
    @Transactional
    public Result<Draft> takeBack(UUID id, int seen) {
        return toOpen(id, seen, Deed.TAKEN_BACK, null);
    }

    /** Somebody sends it back with remarks. */
    @Transactional
    public Result<Draft> giveBack(UUID id, int seen, String remarks) {
        String said = remarks == null ? "" : remarks.strip();
        List<Problem> problems = text("remarks", said);
        return problems.isEmpty() ? toOpen(id, seen, Deed.RETURNED, said) : Result.refused(problems);
    }

    private Result<Draft> toOpen(UUID id, int seen, Deed deed, String remarks) {
        Person person = current.require(Role.POLICY);
        Draft draft = store.hold(id).orElseThrow();
        List<Problem> problems = standing(draft, seen, DraftState.SUBMITTED);
        return problems.isEmpty()
                ? Result.done(saved(draft.in(DraftState.OPEN), deed, person, remarks))
                : Result.refused(problems);
    }

    /**
     * Approves and publishes; never one's own work.
     *
     * @param from today or later
     * @param running whether what runs follows it too; must be said where it can
     */
    @Transactional
    public Result<Draft> publish(UUID id, int seen, LocalDate from, Boolean running) {
        Person person = current.require(Role.POLICY);
        Draft draft = store.hold(id).orElseThrow();
        List<Problem> problems = new ArrayList<>(standing(draft, seen, DraftState.SUBMITTED));
        if (problems.isEmpty()) {
            problems.addAll(publishing.obstacles(draft));
            problems.addAll(date(from));
            if (running == null && canReachRunning(draft)) {
                problems.add(Problem.missing("reach"));
            }
            if (events.isOwnWork(id, person)) {
                problems.add(Problem.of("", "ruledraft.probleem.eigen-werk"));
            }
        }
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        Proposal asked = draft.proposal();
        boolean runningToo = Boolean.TRUE.equals(running) && canReachRunning(draft);
        Draft wanted = draft.proposed(new Proposal(asked.version(), from, asked.reason(), asked.note(), runningToo));
        store.published(id, publishing.publish(wanted, submitter(id)).id());
        return Result.done(saved(wanted.in(DraftState.PUBLISHED), Deed.PUBLISHED, person, null));
    }

    /** Gives the draft up; it stays in the database. */
    @Transactional
    public Result<Draft> drop(UUID id, int seen) {
        Person person = current.require(Role.POLICY);
        Draft draft = store.hold(id).orElseThrow();
        List<Problem> problems = standing(draft, seen, DraftState.OPEN);
        return problems.isEmpty()
                ? Result.done(saved(draft.in(DraftState.DROPPED), Deed.DROPPED, person, null))
                : Result.refused(problems);
    }

    /** Whether the draft is the current person's own work, so that somebody else must approve it. */
    public boolean isOwnWork(UUID id) {
        return events.isOwnWork(id, current.require(Role.POLICY));
    }

    /** Whether the publisher chooses if what runs follows it too. */
    public boolean canReachRunning(Draft draft) {
        return publishing.canReachRunning(draft.ruleSet());
    }

    private UUID submitter(UUID id) {
        return events.of(id).stream()
                .filter(event -> event.deed() == Deed.SUBMITTED)
                .findFirst()
                .map(DraftEvent::by)
                .orElseThrow();
    }

    private static List<Problem> standing(Draft draft, int seen, DraftState wanted) {
        return draft.state() == wanted && draft.version() == seen ? List.of() : List.of(Problem.stale());
    }

    private List<Problem> problems(Proposal asked) {
        List<Problem> problems = new ArrayList<>(date(asked.from()));
        problems.addAll(text("reason", asked.reason()));
        problems.addAll(text("note", asked.note()));
        return problems;
    }

    private List<Problem> date(LocalDate from) {
        if (from == null) {
            return List.of(Problem.missing("from"));
        }
        return from.isBefore(clock.today())
                ? List.of(Problem.of("from", "probleem.datum-verleden"))
                : from.isAfter(clock.today().plusYears(5))
                        ? List.of(Problem.of("from", "ruledraft.probleem.te-ver"))
                        : List.of();
    }

    private static List<Problem> text(String field, String text) {
        return text == null || text.isBlank() ? List.of(Problem.missing(field)) : fits(field, text);
    }

    private static List<Problem> fits(String field, String text) {
        return text != null && text.length() > LONGEST
                ? List.of(Problem.of(field, "probleem.te-lang", LONGEST))
                : List.of();
    }

    private Draft saved(Draft draft, Deed deed, Person person, String remark) {
        store.save(draft);
        events.add(draft.id(), draft.version() + 1, deed, person, remark);
        if (deed != Deed.TAKEN_BACK && deed != Deed.RETURNED) {
            store.forgetSteps(draft.id());
        }
        return store.find(draft.id()).orElseThrow();
    }
}
