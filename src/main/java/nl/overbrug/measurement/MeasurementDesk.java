package nl.overbrug.measurement;

import java.math.BigDecimal;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.measurement.Measurement.Held;
import nl.overbrug.measurement.Measurement.Settlement;
import nl.overbrug.questionnaire.Questionnaire;
import nl.overbrug.questionnaire.Questionnaires;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.trajectory.Conversations;
import nl.overbrug.trajectory.ThankYouGiven;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Settles measurements that are still open. Who may, its caller has judged. */
@Component
class MeasurementDesk {

    private final Questionnaires questionnaires;
    private final BridgeMeasuring bridge;
    private final Conversations conversations;
    private final Settling settling;
    private final ApplicationEventPublisher events;

    MeasurementDesk(
            Questionnaires questionnaires,
            BridgeMeasuring bridge,
            Conversations conversations,
            Settling settling,
            ApplicationEventPublisher events) {
        this.questionnaires = questionnaires;
        this.bridge = bridge;
        this.conversations = conversations;
        this.settling = settling;
        this.events = events;
    }

    Result<Measurement> conclude(Measurement measurement, Conclusion conclusion) {
        if (conclusion.faceToFace() == null) {
            return Result.refused(Problem.of("faceToFace", "probleem.verplicht-keuze"));
        }
        boolean onBridge = conclusion.on() != null && bridge.hasAnswers(measurement, conclusion.on());
        boolean onPaper = questionnaires.of(measurement.sitting()).stream().anyMatch(Questionnaire::isFilled);
        if (conclusion.on() != null && !onBridge && !onPaper) {
            return Result.refused(Problem.of("", "probleem.niets-gemeten"));
        }
        Result<Conversation> talk = conversations.on(
                measurement.trajectoryId(), conclusion.on(), Conversation.Kind.MEASUREMENT, conclusion.faceToFace());
        if (!talk.isDone()) {
            return Result.refused(talk.problems());
        }
        if (onBridge) {
            bridge.freeze(measurement, conclusion.on());
        }
        Held held = new Held(talk.value().id(), conclusion.on(), conclusion.faceToFace(), conclusion.voucherGiven());
        Settlement settlement = new Settlement(clock().today(), null, held);
        thank(measurement, conclusion);
        return settling.settle(measurement, measurement.settled(MomentState.DONE, settlement), "audit.meting.afgerond");
    }

    Result<Measurement> decline(Measurement measurement, String reason) {
        Settlement settlement = new Settlement(clock().today(), reason, null);
        return settling.settle(
                measurement, measurement.settled(MomentState.DECLINED, settlement), "audit.meting.niet-gewild");
    }

    private void thank(Measurement measurement, Conclusion conclusion) {
        BigDecimal voucher = measurement.content().voucher();
        if (conclusion.voucherGiven() && voucher != null) {
            events.publishEvent(new ThankYouGiven(
                    measurement.trajectoryId(),
                    measurement.moment(),
                    voucher,
                    conclusion.on(),
                    measurement.content().decisionId()));
        }
    }

    private MovableClock clock() {
        return settling.clock();
    }
}
