package nl.overbrug.dossier;

import java.util.List;
import nl.overbrug.measurement.Measurement;
import nl.overbrug.outflow.Ending;
import nl.overbrug.reward.RewardBook;
import nl.overbrug.rulebook.Decisions;

/** What is measured, given and decided, and how it ends. */
public record Progress(
        List<Measurement> measurements, RewardBook rewards, Ending ending, List<Decisions.Line> decisions) {}
