package nl.overbrug.monitor.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.overbrug.figure.CountJson;

/**
 * Which share has not dropped out, some days after the start.
 *
 * @param waiting whether these are all who joined, also who waits for the start: where it would tell of how few they are
 * @param coarse whether moments are left out because something small would follow from them
 */
record StayingJson(
        @JsonProperty("n") CountJson base,
        @JsonProperty("nMetWachtenden") boolean waiting,
        @JsonProperty("momentenWeggelaten") boolean coarse,
        @JsonProperty("momenten") List<Mark> moments) {

    /**
     * @param share from 0 to 1, as the bounds of its 95% interval; these are null while nobody has dropped out
     * @param followed who were followed for longer than those days
     * @param rounded whether that is rounded down, to a multiple of five
     */
    record Mark(
            @JsonProperty("dagen") int days,
            @JsonProperty("aandeel") double share,
            @JsonProperty("ondergrens") Double lower,
            @JsonProperty("bovengrens") Double upper,
            @JsonProperty("langerGevolgd") long followed,
            @JsonProperty("langerGevolgdAfgerond") boolean rounded) {

        static Mark of(FollowingView.Stay stay) {
            return new Mark(stay.days(), stay.share(), stay.low(), stay.high(), stay.followed(), stay.rounded());
        }
    }

    static StayingJson of(FollowingView following) {
        return new StayingJson(
                CountJson.of(following.n()),
                following.waiting(),
                following.coarse(),
                following.stays().stream().map(Mark::of).toList());
    }
}
