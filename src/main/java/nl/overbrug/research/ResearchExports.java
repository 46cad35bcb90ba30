package nl.overbrug.research;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overbrug.kernel.OwnFile;
import nl.overbrug.kernel.StartFault;
import nl.overbrug.monitor.KeptRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a data set for researchers of the participants who consent to it today. All files are of one moment. */
@Service
class ResearchExports {

    private final List<KeptRows> kept;
    private final Cohort cohort;
    private final ResearchFiles files;
    private final ExportTrail trail;
    private final TransactionTemplate oneMoment;

    ResearchExports(
            List<KeptRows> kept,
            Cohort cohort,
            ResearchFiles files,
            ExportTrail trail,
            PlatformTransactionManager transactions) {
        this.kept = kept;
        this.cohort = cohort;
        this.files = files;
        this.trail = trail;
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Writes a new file. One that is cut off never has the name of one that is whole, and does not stay.
     *
     * @throws StartFault when there is a file already, or nobody to tell of
     */
    ExportReport to(Path file, Settings settings) {
        requireFree(file);
        // Observations of conversations are read from the facts.
        kept.forEach(KeptRows::foldAll);
        try {
            return OwnFile.write(file, out -> oneMoment.execute(begun -> write(out, settings)));
        } catch (FileAlreadyExistsException e) {
            throw new StartFault("Dit bestand is er al: " + e.getFile(), "This file is there already: " + e.getFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws StartFault when there is a file already */
    static void requireFree(Path file) {
        if (Files.exists(file)) {
            throw new StartFault("Dit bestand is er al: " + file, "This file is there already: " + file);
        }
    }

    /** How many exports there were of another cohort with some of the same participants: who has both can take one from the other. */
    int overlapping(Settings settings) {
        return trail.overlapping(settings.began());
    }

    private ExportReport write(OutputStream out, Settings settings) {
        SmallGroups groups = cohort.gather(settings);
        int participants = cohort.participants();
        if (participants == 0) {
            throw new StartFault(
                    "Er is niemand die toestemming voor onderzoek geeft en met deze instellingen mee kan",
                    "There is nobody who consents to research and can be in it with these settings");
        }
        try (ResearchZip zip = new ResearchZip(out)) {
            ExportReport report = files.write(zip, settings, groups, participants);
            trail.leave(report, settings);
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
