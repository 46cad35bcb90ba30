package nl.overbrug.reward;

import java.util.UUID;
import nl.overbrug.plan.Action;
import nl.overbrug.plan.ActionKind;
import org.springframework.stereotype.Component;

/** What {@code reward/offer.html} shows beside an action of a plan; in a template {@code ${@rewardOffers.of(action)}}. */
@Component("rewardOffers")
public class RewardOffers {

    private final Rewards rewards;

    RewardOffers(Rewards rewards) {
        this.rewards = rewards;
    }

    /** The voucher of this action; null when there is none. To read: a mentor of the team. */
    public Voucher of(UUID actionId) {
        return rewards.ofAction(actionId).orElse(null);
    }

    /** Whether the mentor may look if a voucher belongs to it: an open challenge without one. */
    public boolean mayOffer(Action action) {
        return action.isOpen() && action.words().kind() == ActionKind.CHALLENGE && of(action.id()) == null;
    }
}
