package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salesassistant.app.question.ShownInsight;

/**
 * Something that explains a part of a change.
 *
 * @param label what sort of cause, in words
 * @param place what it is about, in words
 * @param members the same, member by member
 * @param elsewhere where in the whole country the same moved most, where only a part was asked about
 * @param shareOfChange in per cent
 * @param text all of it in a sentence
 * @param figures the figures in that, with where each comes from
 */
record WhyDriver(
        @JsonProperty("kind")
        @Schema(
                allowableValues = {
                    "distribution",
                    "price",
                    "promotion",
                    "demand",
                    "launch",
                    "delisting",
                    "replacement",
                    "competition",
                    "category",
                    "unknown"
                })
        String kind,

        @JsonProperty("label") String label,
        @JsonProperty("place") String place,
        @JsonProperty("members") List<WhyMember> members,
        @JsonProperty("elsewhere") List<WhyMember> elsewhere,
        @JsonProperty("change") BigDecimal change,
        @JsonProperty("share_of_change") @Nullable BigDecimal shareOfChange,
        @JsonProperty("since") @Nullable WhySince since,
        @JsonProperty("text") String text,
        @JsonProperty("figures") List<ShownInsight.TextFigure> figures) {}
