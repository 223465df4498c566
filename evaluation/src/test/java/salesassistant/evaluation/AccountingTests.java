package salesassistant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AccountingTests {

    @Test
    void aWordInNoChipIsFound() {
        JsonNode interpretation = JsonMapper.builder()
                .build()
                .readTree("{\"chips\":[{\"words\":[[0,5]]},{\"words\":[[11,20]]}],\"politeness\":[[21,27]]}");
        assertThat(Accounting.unaccounted("Sales only in Norr   please", interpretation))
                .containsExactly("only");
        assertThat(Accounting.unaccounted("Sales      in Norr   please!", interpretation))
                .isEmpty();
    }
}
