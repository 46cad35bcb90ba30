package nl.overbrug.plan;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/** When mentor and participant meet next; whoever keeps the appointments answers. Decides no access. */
public interface NextAppointment {

    Optional<LocalDateTime> next(UUID trajectoryId);
}
