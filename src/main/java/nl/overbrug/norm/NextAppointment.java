package nl.overbrug.norm;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** When mentor and participant meet next; whoever keeps the appointments answers. Decides no access. */
public interface NextAppointment {

    /** By trajectory, without those that have none. */
    Map<UUID, LocalDateTime> next(Collection<UUID> trajectories);

    default Optional<LocalDateTime> next(UUID trajectoryId) {
        return Optional.ofNullable(next(List.of(trajectoryId)).get(trajectoryId));
    }
}
