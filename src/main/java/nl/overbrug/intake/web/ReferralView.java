package nl.overbrug.intake.web;

import java.util.List;
import java.util.UUID;
import nl.overbrug.intake.ParticipationTalk;
import nl.overbrug.intake.Referral;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.Participant;
import nl.overbrug.workflow.OpenTask;

/**
 * A referral as its pages show it.
 *
 * @param holder name of the mentor who holds it; null when it is the team's
 * @param task what waits; null when nothing does
 * @param whyThen the stored decision that set until when it may wait; null when there is none
 */
record ReferralView(
        Referral referral,
        Participant participant,
        String holder,
        boolean mayChange,
        OpenTask task,
        List<ParticipationTalk> talks,
        UUID whyThen) {

    /** The pillars with a help question, in their usual order. */
    public List<Pillar> helpQuestions() {
        return referral.facts().helpQuestions().stream().sorted().toList();
    }
}
