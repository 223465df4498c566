package salesassistant.app.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import salesassistant.app.problem.SettingException;

/**
 * Who is asked first.
 *
 * @param order catalog-first, genie-first or genie-only (ANSWER_ORDER)
 */
@ConfigurationProperties("answering")
record AnsweringSettings(@DefaultValue("catalog-first") String order) {

    /** Who is asked first. */
    enum Order {
        /** The catalog; Genie for what the catalog has no words for. */
        CATALOG_FIRST,
        /** Genie; the catalog where Genie cannot be asked. */
        GENIE_FIRST,
        /** Genie, and nobody else. */
        GENIE_ONLY;

        private String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    AnsweringSettings {
        find(order);
    }

    Order first() {
        return find(order);
    }

    private static Order find(String written) {
        return Arrays.stream(Order.values())
                .filter(one -> one.written().equals(written.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new SettingException(
                        "ANSWER_ORDER is " + written + ".",
                        "Set one of "
                                + Arrays.stream(Order.values())
                                        .map(Order::written)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
