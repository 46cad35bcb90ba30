package nl.overbrug.measurement.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.measurement.Measurement;
import nl.overbrug.measurement.Measurements;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.questionnaire.Instrument;
import nl.overbrug.questionnaire.OwnDevice;
import nl.overbrug.questionnaire.QuestionnaireForms;
import nl.overbrug.questionnaire.Questionnaires;
import nl.overbrug.trajectory.Participants;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Collects what the pages of measurements show; what does not exist is a 404. */
@Component
class MeasurementViews {

    private final Measurements measurements;
    private final Questionnaires questionnaires;
    private final QuestionnaireForms forms;
    private final OwnDevice ownDevice;
    private final Dossier dossier;

    MeasurementViews(
            Measurements measurements,
            Questionnaires questionnaires,
            QuestionnaireForms forms,
            OwnDevice ownDevice,
            Dossier dossier) {
        this.measurements = measurements;
        this.questionnaires = questionnaires;
        this.forms = forms;
        this.ownDevice = ownDevice;
        this.dossier = dossier;
    }

    /** Whose measurements these are. */
    @Component
    record Dossier(Trajectories trajectories, Participants participants, CurrentPerson current) {}

    /** Puts on the page whose trajectory it is and whether the reader may change it. */
    Trajectory trajectory(UUID id, Model model) {
        Trajectory trajectory = dossier.trajectories().open(id).orElseThrow(MeasurementViews::notFound);
        model.addAttribute("trajectory", trajectory);
        model.addAttribute(
                "participant",
                dossier.participants().find(trajectory.participantId()).orElseThrow());
        model.addAttribute("mayChange", dossier.current().get().id().equals(trajectory.mentorId()));
        return trajectory;
    }

    List<MeasurementView> all(UUID trajectoryId) {
        return measurements.of(trajectoryId).stream().map(this::view).toList();
    }

    MeasurementView one(UUID trajectoryId, String moment) {
        return view(measurements.of(trajectoryId, moment).orElseThrow(MeasurementViews::notFound));
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private MeasurementView view(Measurement measurement) {
        Map<Instrument, Integer> minutes = new EnumMap<>(Instrument.class);
        measurement.content().instruments().stream()
                .filter(instrument -> instrument != Instrument.BRIDGE)
                .forEach(instrument -> minutes.put(instrument, forms.minutes(instrument)));
        return new MeasurementView(
                measurement,
                measurements.progress(measurement),
                minutes,
                questionnaires.scores(measurement.sitting()),
                ownDevice.waitsUntil(measurement.sitting()).orElse(null),
                measurements
                        .last(measurement.trajectoryId())
                        .filter(measurement.moment()::equals)
                        .isPresent());
    }
}
