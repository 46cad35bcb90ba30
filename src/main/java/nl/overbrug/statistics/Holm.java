package nl.overbrug.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Holm's correction for making several tests at once (Holm, 1979), as R's {@code p.adjust(method = "holm")}. */
public final class Holm {

    private Holm() {}

    /** In the order given. A test without an outcome stays without and is not counted. */
    public static List<OptionalDouble> adjust(List<OptionalDouble> ps) {
        List<Integer> order = IntStream.range(0, ps.size())
                .filter(at -> ps.get(at).isPresent())
                .boxed()
                .sorted(Comparator.comparingDouble(at -> ps.get(at).getAsDouble()))
                .toList();
        List<OptionalDouble> adjusted = new ArrayList<>(ps);
        double least = 0;
        for (int rank = 0; rank < order.size(); rank++) {
            int at = order.get(rank);
            least = Math.max(least, (order.size() - rank) * ps.get(at).getAsDouble());
            adjusted.set(at, OptionalDouble.of(Math.min(1, least)));
        }
        return List.copyOf(adjusted);
    }
}
