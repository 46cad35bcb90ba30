package nl.overbrug.exchange;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.exchange.Upload.State;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bundles that administrators upload: looked through, and taken in when they say so. They see counts and places of faults, no dossier. */
@Service
public class Uploads {

    private static final byte[] ZIP = {'P', 'K'};
    private static final Set<State> TAKEN = EnumSet.of(State.TO_TAKE, State.DONE);

    private final UploadRows rows;
    private final CurrentPerson current;
    private final MovableClock clock;

    Uploads(UploadRows rows, CurrentPerson current, MovableClock clock) {
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    /** The last one; empty when there is none, or it was thrown away. */
    public Optional<Upload> latest() {
        current.require(Role.ADMIN);
        return rows.latest();
    }

    /** Keeps a bundle, to be looked through. Refused when it is no zip file, or another one is being worked on. */
    @Transactional
    public Result<UUID> upload(byte[] file) {
        UUID by = current.require(Role.ADMIN).id();
        if (file.length < ZIP.length || file[0] != ZIP[0] || file[1] != ZIP[1]) {
            return Result.refused(Problem.of("bestand", "exchange.geen-zip"));
        }
        rows.holdUploads();
        if (rows.latest().filter(Upload::isBusy).isPresent()) {
            return Result.refused(Problem.of("bestand", "exchange.bezig"));
        }
        rows.latest().ifPresent(last -> rows.move(last.id(), State.CHECKED, State.DROPPED));
        UUID id = UUID.randomUUID();
        rows.insert(id, file, clock.instant(), by);
        return Result.done(id);
    }

    /** Has one that was found good taken in, once however often it is said; false when it is no longer there. */
    @Transactional
    public boolean take(UUID id) {
        current.require(Role.ADMIN);
        return rows.move(id, State.CHECKED, State.TO_TAKE)
                || rows.latest()
                        .filter(upload -> upload.id().equals(id) && TAKEN.contains(upload.state()))
                        .isPresent();
    }

    /** Throws one that was found good away; false when it is no longer there. */
    @Transactional
    public boolean drop(UUID id) {
        current.require(Role.ADMIN);
        return rows.move(id, State.CHECKED, State.DROPPED);
    }
}
