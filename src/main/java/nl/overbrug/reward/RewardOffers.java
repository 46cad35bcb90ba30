package nl.overbrug.reward;

import java.util.UUID;
import nl.overbrug.plan.Action;
import nl.overbrug.plan.ActionKind;
import nl.overbrug.rollout.Element;
import nl.overbrug.rollout.Introductions;
import org.springframework.stereotype.Component;

/** What {@code reward/offer.html} shows beside an action of a plan; in a template {@code ${@rewardOffers.of(action)}}. */
@Component("rewardOffers")
public class RewardOffers {

    private final Rewards rewards;
    private final Introductions introductions;

    RewardOffers(Rewards rewards, Introductions introductions) {
        this.rewards = rewards;
        this.introductions = introductions;
    }

    /** The voucher of this action; null when there is none. To read: a mentor of the team. */
    public Voucher of(UUID actionId) {
        return rewards.ofAction(actionId).orElse(null);
    }

    /** Whether the mentor may look if a voucher belongs to it: an open challenge without one, in a team that works with rewards. */
    public boolean mayOffer(UUID trajectoryId, Action action) {
        return action.isOpen()
                && action.words().kind() == ActionKind.CHALLENGE
                && of(action.id()) == null
                && introductions.isOn(trajectoryId, Element.REWARDS);
    }
}
