package nl.overbrug.rulepreview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.rulebook.PastDecision;
import nl.overbrug.rulebook.PastDecisions;
import nl.overbrug.rulebook.TrialRun;
import nl.overbrug.rulebook.TrialRun.Outcome;
import nl.overbrug.ruleengine.TableEngine;
import nl.overbrug.rulepreview.Run.Started;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes through the decisions of a period; says how far it is and stops when asked. */
@Component
class Counting {

    private static final Logger LOG = LoggerFactory.getLogger(Counting.class);

    private final PastDecisions decisions;
    private final Owners owners;
    private final Effects effects;
    private final RunRows runs;
    private final RunThreads threads;

    Counting(PastDecisions decisions, Owners owners, Effects effects, RunRows runs, RunThreads threads) {
        this.decisions = decisions;
        this.owners = owners;
        this.effects = effects;
        this.runs = runs;
        this.threads = threads;
    }

    /**
     * Begins to count beside the web server.
     *
     * @return refused when the draft is being counted already, or this node is busy with others
     */
    Result<Run> start(UUID draft, Run.Of of, TableEngine engine, Started started) {
        PreviewPeriod period = of.period();
        long expected = decisions.count(engine.table().name(), period.from(), period.until());
        Run run = new Run(UUID.randomUUID(), draft, of, RunState.RUNNING, 0, expected, started, null);
        if (!runs.begin(run)) {
            return Result.refused(Problem.of("", "rulepreview.probleem.bezig"));
        }
        try {
            threads.run(() -> count(run, engine));
            return Result.done(run);
        } catch (RejectedExecutionException e) {
            runs.end(run.id(), RunState.STOPPED, null);
            return Result.refused(Problem.of("", "rulepreview.probleem.druk"));
        }
    }

    Optional<Run> latest(UUID draft) {
        return runs.of(draft);
    }

    void askToStop(UUID draft) {
        runs.askToStop(draft);
    }

    void count(Run run, TableEngine engine) {
        try {
            Tally tally = new Tally(engine.bound());
            if (goThrough(run, new TrialRun(engine), tally)) {
                runs.end(
                        run.id(),
                        RunState.DONE,
                        tally.counted(effects.of(engine, run.of().period())));
            } else {
                runs.end(run.id(), RunState.STOPPED, null);
            }
        } catch (RuntimeException e) {
            LOG.error("The preview {} came to nothing", run.id(), e);
            runs.end(run.id(), RunState.FAILED, null);
        }
    }

    private boolean goThrough(Run run, TrialRun trial, Tally tally) {
        PreviewPeriod period = run.of().period();
        long[] done = {0};
        boolean[] wentOn = {runs.goOn(run.id(), 0)};
        decisions.read(trial.ruleSet(), period.from(), period.until(), batch -> {
            add(batch, trial.of(batch), tally);
            done[0] += batch.size();
            wentOn[0] = !threads.isStopping() && runs.goOn(run.id(), done[0]);
            return wentOn[0];
        });
        return wentOn[0];
    }

    private void add(List<PastDecision> batch, List<Outcome> outcomes, Tally tally) {
        Map<UUID, UUID> teams = owners.teams(IntStream.range(0, batch.size())
                .filter(at -> outcomes.get(at).isChanged())
                .mapToObj(at -> batch.get(at).subject())
                .distinct()
                .toList());
        for (int at = 0; at < batch.size(); at++) {
            tally.add(batch.get(at), outcomes.get(at), teams);
        }
    }
}
