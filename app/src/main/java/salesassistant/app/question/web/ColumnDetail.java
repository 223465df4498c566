package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds and how it is written.
 *
 * @param unit what its numbers count; per cent are already times 100
 * @param currency the currency of its money, where it is one
 * @param measure the measure behind it
 * @param format the pattern of its numbers, for example {@code #,##0.0}
 */
record ColumnDetail(
        @JsonProperty("name") String name,
        @JsonProperty("label") String label,

        @JsonProperty("type") @Schema(allowableValues = {"string", "number", "integer", "date", "boolean"})
        String type,

        @JsonProperty("unit")
        @Schema(
                allowableValues = {
                    "currency",
                    "eur",
                    "packs",
                    "kilograms",
                    "currency_per_pack",
                    "currency_per_kilogram",
                    "percent",
                    "points",
                    "distribution_points",
                    "currency_per_point",
                    "stores",
                    "items",
                    "weeks",
                    "index",
                    "number"
                })
        @Nullable
        String unit,

        @JsonProperty("currency") @Nullable String currency,

        @JsonProperty("measure") @Nullable String measure,
        @JsonProperty("format") @Nullable String format) {}
