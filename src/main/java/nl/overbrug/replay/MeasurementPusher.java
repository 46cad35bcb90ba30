package nl.overbrug.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.cohort.Act;
import nl.overbrug.form.FilledForm;
import nl.overbrug.form.Form;
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
        bridge.measure(measure, open.trajectoryId(), open.moment());
        if (!measure.scarcity().isEmpty() && open.content().instruments().contains(Instrument.PIFS)) {
            questionnaires
                    .save(open.sitting(), Instrument.PIFS, scarcity(measure), true)
                    .value();
        }
    }

    /** An answer to an item that is worded the other way round is turned over. */
    private FilledForm scarcity(Act.Measure measure) {
        Form form = questionnaires.form(Instrument.PIFS);
        Set<String> reversed = form.keysThatAre("reversed");
        Map<String, List<String>> answers = new HashMap<>();
        for (int item = 1; item <= measure.scarcity().size(); item++) {
            int counted = measure.scarcity().get(item - 1);
            int answer = reversed.contains("G" + item) ? 6 - counted : counted;
            answers.put("G" + item, List.of(String.valueOf(answer)));
        }
        return FilledForm.of(form, 0, answers);
    }
}
