package nl.overbrug.ruleversion;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line, with some of the equal lines around it. */
public final class TextChanges {

    /** How many equal lines stay before and after a change, to see where one is. */
    private static final int AROUND = 3;

    private final List<TextLine> lines = new ArrayList<>();

    /** What became of a line. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        /** Equal lines that are left out. */
        LEFT_OUT
    }

    /**
     * @param before its number in the older text; 0 when it is not in it
     * @param after its number in the newer text; 0 when it is not in it
     * @param count how many lines it stands for, which is one unless they are left out
     */
    public record TextLine(Kind kind, int before, int after, int count, String text) {}

    private TextChanges() {}

    /** None when nothing differs. */
    public static List<TextLine> between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        if (old.equals(now)) {
            return List.of();
        }
        TextChanges changes = new TextChanges();
        List<AbstractDelta<String>> parts = DiffUtils.diff(old, now, true).getDeltas();
        for (AbstractDelta<String> part : parts) {
            if (part.getType() == DeltaType.EQUAL) {
                changes.same(part, part == parts.get(parts.size() - 1));
            } else {
                changes.other(part);
            }
        }
        return changes.lines;
    }

    private void other(AbstractDelta<String> part) {
        int before = part.getSource().getPosition();
        for (String text : part.getSource().getLines()) {
            lines.add(new TextLine(Kind.REMOVED, ++before, 0, 1, text));
        }
        int after = part.getTarget().getPosition();
        for (String text : part.getTarget().getLines()) {
            lines.add(new TextLine(Kind.ADDED, 0, ++after, 1, text));
        }
    }

    private void same(AbstractDelta<String> part, boolean isLast) {
        List<String> equal = part.getSource().getLines();
        int before = part.getSource().getPosition();
        int after = part.getTarget().getPosition();
        int head = lines.isEmpty() ? 0 : Math.min(AROUND, equal.size());
        int tail = isLast ? equal.size() : Math.max(head, equal.size() - AROUND);
        for (int at = 0; at < equal.size(); at++) {
            if (at < head || at >= tail) {
                lines.add(new TextLine(Kind.SAME, before + at + 1, after + at + 1, 1, equal.get(at)));
            } else if (at == head) {
                lines.add(new TextLine(Kind.LEFT_OUT, 0, 0, tail - head, ""));
            }
        }
    }
}
