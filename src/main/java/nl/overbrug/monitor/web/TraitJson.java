package nl.overbrug.monitor.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.overbrug.figure.CountJson;
import nl.overbrug.monitor.Comparison;
import nl.overbrug.monitor.ParticipantTable;
import nl.overbrug.monitor.Reference;
import nl.overbrug.monitor.ShownShare;
import nl.overbrug.statistics.Interval;

/**
 * Who those who joined are, by one trait, beside the population that the manager entered.
 *
 * @param unknown of whom it is not known
 * @param unknownInBase whether they are counted in n, for a small number would follow from an n without them
 * @param reference left out when none was entered
 */
record TraitJson(
        @JsonProperty("kenmerk") String trait,
        @JsonProperty("n") CountJson base,
        @JsonProperty("onbekend") CountJson unknown,
        @JsonProperty("nMetOnbekend") boolean unknownInBase,
        @JsonProperty("waarden") List<Value> values,

        @JsonProperty("bevolking") @JsonInclude(Include.NON_NULL)
        Population reference) {

    /**
     * @param population from 0 to 1; null when there is nothing to compare this value with
     * @param difference share of the participants minus that of the population, from -1 to 1
     * @param lower of the 95% interval of the difference
     */
    record Value(
            @JsonProperty("waarde") String value,
            @JsonProperty("aantal") CountJson count,
            @JsonProperty("bevolking") Double population,
            @JsonProperty("verschil") Double difference,
            @JsonProperty("ondergrens") Double lower,
            @JsonProperty("bovengrens") Double upper) {

        static Value of(String value, ShownShare share, Comparison comparison) {
            CountJson count = CountJson.of(share.count(), share.fraction());
            if (comparison == null) {
                return new Value(value, count, null, null, null, null);
            }
            Interval interval = comparison.interval();
            return new Value(
                    value,
                    count,
                    comparison.population(),
                    comparison.difference(),
                    interval == null ? null : (Double) interval.lower(),
                    interval == null ? null : (Double) interval.upper());
        }
    }

    /** Where the shares of the population were published, and of which year they tell. */
    record Population(
            @JsonProperty("bron") String source,
            @JsonProperty("jaar") int year) {

        static Population of(Reference reference) {
            return reference == null ? null : new Population(reference.source(), reference.year());
        }
    }

    static TraitJson of(ParticipantTable table) {
        return new TraitJson(
                table.trait().word(),
                CountJson.of(table.known().base()),
                CountJson.of(table.known().without()),
                table.known().isWithFew(),
                table.shares().entrySet().stream()
                        .map(each -> Value.of(each.getKey(), each.getValue(), table.comparison(each.getKey())))
                        .toList(),
                Population.of(table.reference()));
    }
}
