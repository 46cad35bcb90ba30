package nl.overbrug.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults that were found; of very many the first, and how many there are. */
final class Faults {

    /** More than anybody reads. */
    static final int MOST = 1000;

    private final List<Fault> kept = new ArrayList<>();
    private long all;

    void add(Fault fault) {
        all++;
        if (kept.size() < MOST) {
            kept.add(fault);
        }
    }

    boolean none() {
        return all == 0;
    }

    /** Whether more would only be counted. */
    boolean full() {
        return kept.size() >= MOST;
    }

    long count() {
        return all;
    }

    /** In the order of the files of a bundle, and of their lines. */
    List<Fault> list() {
        List<String> files = Bundle.FILES.stream().map(DossierFile::entry).toList();
        return kept.stream()
                .sorted(Comparator.comparing((Fault fault) -> files.indexOf(fault.file()))
                        .thenComparing(Fault::line)
                        .thenComparing(Fault::column))
                .toList();
    }
}
