package salesassistant.semantics.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The value added tax inside consumer prices from a day on; a week is taxed by the Sunday on which it ends.
 *
 * @param percent the rate in per cent, for example 12
 */
public record VatRate(String country, LocalDate from, BigDecimal percent) {}
