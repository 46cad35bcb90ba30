package nl.overbrug.replay;

import org.springframework.boot.actuate.availability.ReadinessStateHealthIndicator;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Not ready while the replay runs; alive all the same. Takes the place of the indicator with the same name. */
@Component("readinessStateHealthIndicator")
@Profile("demo")
class ReplayReadiness extends ReadinessStateHealthIndicator {

    private final ReplayState state;

    ReplayReadiness(ApplicationAvailability availability, ReplayState state) {
        super(availability);
        this.state = state;
    }

    @Override
    protected AvailabilityState getState(ApplicationAvailability availability) {
        return state.isOpen() ? super.getState(availability) : ReadinessState.REFUSING_TRAFFIC;
    }
}
