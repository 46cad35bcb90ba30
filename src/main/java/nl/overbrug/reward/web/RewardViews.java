package nl.overbrug.reward.web;

import java.util.UUID;
import nl.overbrug.page.Texts;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.plan.Action;
import nl.overbrug.reward.Promises;
import nl.overbrug.reward.RewardBook;
import nl.overbrug.reward.Rewards;
import nl.overbrug.reward.Voucher;
import nl.overbrug.trajectory.Participants;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Collects what the pages about rewards show; what does not exist is a 404. */
@Component
class RewardViews {

    private final Rewards rewards;
    private final Promises promises;
    private final Participants participants;
    private final CurrentPerson current;
    private final Texts texts;

    RewardViews(Rewards rewards, Promises promises, Participants participants, CurrentPerson current, Texts texts) {
        this.rewards = rewards;
        this.promises = promises;
        this.participants = participants;
        this.current = current;
        this.texts = texts;
    }

    RewardView of(UUID trajectoryId) {
        RewardBook book = rewards.of(trajectoryId).orElseThrow(RewardViews::notFound);
        return new RewardView(
                book,
                participants.find(book.trajectory().participantId()).orElseThrow(),
                rewards.scheme(),
                book.vouchers().stream().map(this::line).toList(),
                current.get().id().equals(book.trajectory().mentorId()));
    }

    VoucherLine line(Voucher voucher) {
        if (voucher.what().kind() == Voucher.Kind.THANKS) {
            return new VoucherLine(
                    voucher, texts.of("reward.dank", voucher.what().reason()), null);
        }
        Action action = action(voucher.trajectoryId(), voucher.what().actionId());
        return new VoucherLine(voucher, action.words().what(), action.words().sign());
    }

    Action action(UUID trajectoryId, UUID actionId) {
        return promises.action(trajectoryId, actionId).orElseThrow(RewardViews::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
