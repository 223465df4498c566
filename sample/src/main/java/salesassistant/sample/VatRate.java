package salesassistant.sample;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The value-added tax on food in a country from a day on, in per cent. */
record VatRate(String country, LocalDate from, double percent) {

    static List<VatRate> all() {
        return Table.read("vat_rates.csv").rows().stream()
                .map(row ->
                        new VatRate(row.text("country"), LocalDate.parse(row.text("from_date")), row.number("rate")))
                .toList();
    }

    static double at(List<VatRate> rates, String country, LocalDate day) {
        return rates.stream()
                .filter(rate -> rate.country().equals(country) && !rate.from().isAfter(day))
                .max(Comparator.comparing(VatRate::from))
                .map(VatRate::percent)
                .orElseThrow();
    }
}
