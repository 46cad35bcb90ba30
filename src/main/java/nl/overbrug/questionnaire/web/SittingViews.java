package nl.overbrug.questionnaire.web;

import java.util.UUID;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.questionnaire.Sitting;
import nl.overbrug.questionnaire.Sittings;
import nl.overbrug.trajectory.Participants;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Finds the sitting of a page; what does not exist is a 404. */
@Component
record SittingViews(Sittings sittings, Trajectories trajectories, Participants participants, CurrentPerson current) {

    /** Puts on the page which sitting it is, whose, and whether the reader may fill in. */
    Sitting open(UUID trajectoryId, String moment, Model model) {
        Trajectory trajectory = trajectories.open(trajectoryId).orElseThrow(SittingViews::notFound);
        Sitting sitting = sittings.of(trajectoryId, moment).orElseThrow(SittingViews::notFound);
        model.addAttribute("trajectory", trajectory);
        model.addAttribute(
                "participant", participants.find(trajectory.participantId()).orElseThrow());
        model.addAttribute("sitting", sitting);
        model.addAttribute("mayFill", sitting.isOpen() && current.get().id().equals(trajectory.mentorId()));
        return sitting;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
