package nl.overbrug.reward.web;

import java.util.List;
import java.util.UUID;
import nl.overbrug.reward.RewardBook;
import nl.overbrug.reward.SchemeVerdict;
import nl.overbrug.reward.Voucher;
import nl.overbrug.trajectory.Participant;

/** The rewards of a trajectory as their page shows them; {@code mayChange}: the reader is its own mentor. */
record RewardView(
        RewardBook book, Participant participant, SchemeVerdict scheme, List<VoucherLine> lines, boolean mayChange) {

    public List<VoucherLine> promised() {
        return in(Voucher.State.PROMISED);
    }

    public List<VoucherLine> earned() {
        return in(Voucher.State.EARNED);
    }

    public List<VoucherLine> settled() {
        return lines.stream().filter(line -> line.voucher().isSettled()).toList();
    }

    /** What a voucher is for, in words. */
    public String wordsOf(UUID voucherId) {
        return lines.stream()
                .filter(line -> line.voucher().id().equals(voucherId))
                .map(VoucherLine::words)
                .findFirst()
                .orElse("");
    }

    private List<VoucherLine> in(Voucher.State state) {
        return lines.stream().filter(line -> line.voucher().state() == state).toList();
    }
}
