package nl.overbrug.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.bridge.MeasurementMoment;
import nl.overbrug.cohort.Act;
import nl.overbrug.measurement.Conclusion;
import nl.overbrug.measurement.Measurement;
import nl.overbrug.measurement.Measurements;
import nl.overbrug.measurement.Measuring;
import nl.overbrug.measurement.MomentState;
import nl.overbrug.questionnaire.Instrument;
import nl.overbrug.questionnaire.Questionnaires;
import nl.overbrug.replay.CaseThings.Kind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Measurements: the Bridge, and financial scarcity where the moment asks for it. */
@Component
@Profile("demo")
class MeasurementPusher implements Pusher {

    /** The positively worded items of financial scarcity: an answer is turned over. */
    private static final Set<Integer> TURNED = Set.of(9, 11);

    private final Measurements measurements;
    private final Measuring measuring;
    private final Questionnaires questionnaires;
    private final BridgePusher bridge;
    private final CaseThings things;

    MeasurementPusher(
            Measurements measurements,
            Measuring measuring,
            Questionnaires questionnaires,
            BridgePusher bridge,
            CaseThings things) {
        this.measurements = measurements;
        this.measuring = measuring;
        this.questionnaires = questionnaires;
        this.bridge = bridge;
        this.things = things;
    }

    @Override
    public boolean push(Act act) {
        if (act instanceof Act.Measure measure) {
            UUID trajectory = things.get(act.caseNo(), Kind.TRAJECTORY);
            Measurement open = measurements.of(trajectory).stream()
                    .filter(each -> each.state() == MomentState.OPEN)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no measurement is open for " + measure.moment()));
            fill(measure, open);
            boolean voucher = open.content().voucher() != null;
            Conclusion conclusion = new Conclusion(act.day(), true, voucher);
            measuring
                    .conclude(trajectory, open.moment(), open.version(), conclusion)
                    .value();
            return true;
        }
        return false;
    }

    private void fill(Act.Measure measure, Measurement open) {
        bridge.measure(measure, open.trajectoryId(), MeasurementMoment.valueOf(open.moment()));
        if (!measure.scarcity().isEmpty() && open.content().instruments().contains(Instrument.PIFS)) {
            questionnaires
                    .save(open.sitting(), Instrument.PIFS, 0, answers(measure), true)
                    .value();
        }
    }

    private static Map<String, String> answers(Act.Measure measure) {
        Map<String, String> answers = new HashMap<>();
        for (int item = 1; item <= measure.scarcity().size(); item++) {
            int counted = measure.scarcity().get(item - 1);
            answers.put("G" + item, String.valueOf(TURNED.contains(item) ? 6 - counted : counted));
        }
        return answers;
    }
}
