package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import salesassistant.app.verdict.Checked;

/**
 * Whether the SQL Genie wrote says what was asked, as far as that can be told.
 *
 * @param verdict verified: the catalog computes the same; consistent: everything that was asked is in it and nothing else;
 *     check_this: something is missing, extra or different; not_verified: it could not be compared
 * @param sentence the same as a sentence, in the language of the question
 * @param missing what was asked and is not found in the SQL
 * @param extra what is in the SQL and was not asked
 */
record GenieCheck(
        @JsonProperty("verdict") @Schema(allowableValues = {"verified", "consistent", "check_this", "not_verified"})
        String verdict,

        @JsonProperty("sentence") String sentence,
        @JsonProperty("missing") List<String> missing,
        @JsonProperty("extra") List<String> extra) {

    static GenieCheck of(Checked checked) {
        return new GenieCheck(Chip.lower(checked.level()), checked.sentence(), checked.missing(), checked.extra());
    }
}
