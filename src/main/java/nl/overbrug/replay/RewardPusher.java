package nl.overbrug.replay;

import java.util.UUID;
import nl.overbrug.cohort.Act;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.replay.CaseThings.Kind;
import nl.overbrug.reward.Cards;
import nl.overbrug.reward.HandOver;
import nl.overbrug.reward.HandOvers;
import nl.overbrug.reward.Promises;
import nl.overbrug.reward.Voucher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Vouchers and cards. A voucher is earned by itself when its action is done. */
@Component
@Profile("demo")
class RewardPusher implements Pusher {

    private final Promises promises;
    private final HandOvers handOvers;
    private final Cards cards;
    private final CaseThings things;

    RewardPusher(Promises promises, HandOvers handOvers, Cards cards, CaseThings things) {
        this.promises = promises;
        this.handOvers = handOvers;
        this.cards = cards;
        this.things = things;
    }

    @Override
    public boolean push(Act act) {
        if (act instanceof Act.PromiseVoucher promise) {
            UUID action = things.get(act.caseNo(), Kind.ACTION, promise.action());
            Voucher voucher = promises.promise(trajectory(act), action, promise.behaviour())
                    .value();
            things.keep(act.caseNo(), Kind.VOUCHER, promise.action(), voucher.id());
        } else if (act instanceof Act.HandOverVoucher given) {
            Voucher voucher = handOvers
                    .open(things.get(act.caseNo(), Kind.VOUCHER, given.action()))
                    .orElseThrow();
            HandOver handOver =
                    new HandOver(HandOver.Outcome.HANDED_OVER, act.day(), null, YesNoUnknown.UNKNOWN, given.told());
            handOvers.settle(voucher.id(), voucher.version(), handOver).value();
        } else if (act instanceof Act.GiveCard card) {
            cards.give(trajectory(act), card.words(), act.day()).value();
        } else {
            return false;
        }
        return true;
    }

    private UUID trajectory(Act act) {
        return things.get(act.caseNo(), Kind.TRAJECTORY);
    }
}
