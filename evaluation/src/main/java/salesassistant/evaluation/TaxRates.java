package salesassistant.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rates of value added tax that the sample was made with. */
record TaxRates(List<String> lines) {

    private static final Pattern FROM = Pattern.compile("vat\\[\\w+,(\\d{4}-\\d{2}-\\d{2})]");

    static TaxRates of(Path repository) throws IOException {
        return new TaxRates(Files.readAllLines(
                repository.resolve("sample/src/main/resources/salesassistant/sample/vat_rates.csv")));
    }

    /** The rate that held on a day; before the first known change the one that was changed. */
    OptionalDouble of(String country, LocalDate day) {
        List<String[]> known = lines.stream()
                .map(line -> line.split(","))
                .filter(parts -> parts[0].equals(country))
                .toList();
        return known.stream()
                .filter(parts -> !LocalDate.parse(parts[1]).isAfter(day))
                .reduce((_, later) -> later)
                .or(() -> known.stream().findFirst())
                .map(parts -> OptionalDouble.of(Double.parseDouble(parts[2])))
                .orElse(OptionalDouble.empty());
    }

    /** The days from which the rates in a reference hold, as both languages write them. */
    static Stream<String> days(String reference) {
        return FROM.matcher(reference)
                .results()
                .map(from -> LocalDate.parse(from.group(1)))
                .flatMap(day -> Stream.of(Locale.UK, Locale.of("sv"))
                        .map(language -> DateTimeFormatter.ofPattern("d MMM yyyy", language)
                                .format(day)
                                .replace(".", "")));
    }
}
