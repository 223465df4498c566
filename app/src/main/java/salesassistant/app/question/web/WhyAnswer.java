package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a number changed.
 *
 * @param premise what the question takes for granted
 * @param change how much it changed; null where there is nothing to hold it against
 * @param drivers what explains it, the largest first
 * @param offsetting what worked against it
 * @param notDrivers what was looked at and does not explain it
 * @param context what moves figures without any business behind it
 * @param unknown what could not be looked at
 * @param splits the exact decompositions, the coarsest first
 * @param steps every statement that ran, in order
 */
record WhyAnswer(
        @JsonProperty("premise") WhyPremise premise,
        @JsonProperty("change") @Nullable WhyChange change,
        @JsonProperty("since") @Nullable WhySince since,
        @JsonProperty("drivers") List<WhyDriver> drivers,
        @JsonProperty("offsetting") List<WhyDriver> offsetting,
        @JsonProperty("not_drivers") List<WhyPoint> notDrivers,
        @JsonProperty("context") List<WhyPoint> context,
        @JsonProperty("unknown") List<WhyPoint> unknown,
        @JsonProperty("splits") List<WhySplit> splits,
        @JsonProperty("steps") List<WhyStep> steps) {}
