package nl.overbrug.monitor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overbrug.kernel.SmallCounts.Shown;

/**
 * Somebody who has every view before them and subtracts: which numbers follow from those that are shown, given what adds up to what. Exactly, by
 * solving all equations at once, and by the bounds that remain when "&lt; 5" is 1 to 4 and nothing is less than nobody.
 */
public final class Subtraction {

    private static final long FEW = 4;
    private static final long PRIME = 2_147_483_647L;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Long> truth = new ArrayList<>();
    private final List<Shown> shown = new ArrayList<>();
    private final List<int[]> sums = new ArrayList<>();

    /** A number that somebody may see, or not. */
    public void number(String name, long number, Shown asShown) {
        places.put(name, truth.size());
        truth.add(number);
        shown.add(asShown);
    }

    public Shown shown(String name) {
        return shown.get(places.get(name));
    }

    public void addsUp(String total, List<String> parts) {
        sums.add(Stream.concat(Stream.of(total), parts.stream())
                .mapToInt(places::get)
                .toArray());
    }

    public long truth(String name) {
        return truth.get(places.get(name));
    }

    /** Small numbers that are found, each with how; or sums that are none. */
    public List<String> found() {
        List<String> names = List.copyOf(places.keySet());
        List<String> found = new ArrayList<>(sums.stream()
                .filter(sum -> truth.get(sum[0])
                        != IntStream.of(sum).skip(1).mapToLong(truth::get).sum())
                .map(sum -> names.get(sum[0]) + " is not the sum of its parts")
                .toList());
        if (!found.isEmpty()) {
            return found;
        }
        for (int at = 0; at < truth.size(); at++) {
            if (shown.get(at).isExact() && isFew(at)) {
                found.add(names.get(at) + " is shown");
            }
        }
        for (int[] sum : sums) {
            long left = 0;
            boolean known = shown.get(sum[0]).isExact();
            for (int at = 1; at < sum.length; at++) {
                left += shown.get(sum[at]).isExact() ? 0 : truth.get(sum[at]);
            }
            if (known && left > 0 && left < 5) {
                found.add(names.get(sum[0]) + " less its shown parts");
            }
        }
        solved().forEach(at -> found.add(names.get(at) + " by solving"));
        bounded().forEach(at -> found.add(names.get(at) + " by bounds"));
        return found;
    }

    private boolean isSmall(int at) {
        return !shown.get(at).isExact() && isFew(at);
    }

    private boolean isFew(int at) {
        return truth.get(at) > 0 && truth.get(at) < 5;
    }

    /** Gauss and Jordan, modulo a prime: a row with one number in it is that number found. */
    private List<Integer> solved() {
        List<Integer> unknown = new ArrayList<>();
        for (int at = 0; at < truth.size(); at++) {
            if (!shown.get(at).isExact()) {
                unknown.add(at);
            }
        }
        Map<Integer, Integer> column = new LinkedHashMap<>();
        unknown.forEach(at -> column.put(at, column.size()));
        List<long[]> rows = new ArrayList<>();
        for (int[] sum : sums) {
            long[] row = new long[unknown.size()];
            for (int at = 0; at < sum.length; at++) {
                Integer to = column.get(sum[at]);
                if (to != null) {
                    row[to] = Math.floorMod(row[to] + (at == 0 ? 1 : -1), PRIME);
                }
            }
            rows.add(row);
        }
        reduce(rows, unknown.size());
        List<Integer> found = new ArrayList<>();
        for (long[] row : rows) {
            int only = -1;
            int count = 0;
            for (int at = 0; at < row.length; at++) {
                if (row[at] != 0) {
                    only = at;
                    count++;
                }
            }
            if (count == 1 && isSmall(unknown.get(only))) {
                found.add(unknown.get(only));
            }
        }
        return found;
    }

    private static void reduce(List<long[]> rows, int width) {
        int done = 0;
        for (int column = 0; column < width && done < rows.size(); column++) {
            int pivot = done;
            while (pivot < rows.size() && rows.get(pivot)[column] == 0) {
                pivot++;
            }
            if (pivot == rows.size()) {
                continue;
            }
            long[] row = rows.get(pivot);
            rows.set(pivot, rows.get(done));
            rows.set(done, row);
            scale(row, inverse(row[column]));
            for (int other = 0; other < rows.size(); other++) {
                long factor = rows.get(other)[column];
                if (other != done && factor != 0) {
                    subtract(rows.get(other), row, factor);
                }
            }
            done++;
        }
    }

    private static void scale(long[] row, long factor) {
        for (int at = 0; at < row.length; at++) {
            row[at] = row[at] * factor % PRIME;
        }
    }

    private static void subtract(long[] from, long[] row, long factor) {
        for (int at = 0; at < row.length; at++) {
            if (row[at] != 0) {
                from[at] = Math.floorMod(from[at] - row[at] * factor, PRIME);
            }
        }
    }

    private static long inverse(long number) {
        long result = 1;
        long base = number;
        for (long power = PRIME - 2; power > 0; power >>= 1) {
            if ((power & 1) == 1) {
                result = result * base % PRIME;
            }
            base = base * base % PRIME;
        }
        return result;
    }

    private List<Integer> bounded() {
        long[] low = new long[truth.size()];
        long[] high = new long[truth.size()];
        // More than there can be of anything, but not by much: bounds that creep down from far would take forever.
        long most = 2 * truth.stream().mapToLong(Long::longValue).max().orElse(0) + FEW;
        for (int at = 0; at < low.length; at++) {
            Shown each = shown.get(at);
            low[at] = each.isExact() ? each.number() : each.isWithheld() ? 0 : 1;
            // What is no people, such as goals, may be many and still be of a few.
            high[at] = each.isExact() ? each.number() : each.isWithheld() || truth.get(at) > FEW ? most : FEW;
        }
        boolean tighter = true;
        while (tighter) {
            tighter = false;
            for (int[] sum : sums) {
                tighter |= tighten(sum, low, high);
            }
        }
        List<Integer> found = new ArrayList<>();
        for (int at = 0; at < low.length; at++) {
            if (isSmall(at) && low[at] == high[at]) {
                found.add(at);
            }
        }
        return found;
    }

    private static boolean tighten(int[] sum, long[] low, long[] high) {
        long lows = 0;
        long highs = 0;
        for (int at = 1; at < sum.length; at++) {
            lows += low[sum[at]];
            highs += high[sum[at]];
        }
        boolean tighter = set(sum[0], lows, highs, low, high);
        for (int at = 1; at < sum.length; at++) {
            int part = sum[at];
            tighter |= set(part, low[sum[0]] - (highs - high[part]), high[sum[0]] - (lows - low[part]), low, high);
            if (tighter) {
                return true;
            }
        }
        return tighter;
    }

    private static boolean set(int at, long least, long most, long[] low, long[] high) {
        boolean tighter = least > low[at] || most < high[at];
        low[at] = Math.max(low[at], least);
        high[at] = Math.min(high[at], most);
        if (low[at] > high[at]) {
            throw new IllegalStateException("what is shown does not add up");
        }
        return tighter;
    }
}
