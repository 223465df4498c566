package salesassistant.semantics.narration;

import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.insight.Additivity;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.WordingNumbers;

/** How the numbers of one answer are written: its language and its currency. */
record Numerals(WordingNumbers numbers, Optional<String> currency) {

    static Numerals of(Query query, Catalog catalog, Language language) {
        var codes = new Additivity(query, catalog).currencies();
        return new Numerals(
                new WordingNumbers(language), codes.size() == 1 ? codes.stream().findFirst() : Optional.empty());
    }

    String text(FigureRef reference) {
        return isMove(reference)
                ? numbers.signed(reference.value(), reference.unit(), reference.decimals(), currency)
                : numbers.compact(reference.value(), reference.unit(), reference.decimals(), currency);
    }

    String signed(FigureRef reference) {
        return numbers.signed(reference.value(), reference.unit(), reference.decimals(), currency);
    }

    /** Without its sign. */
    String size(FigureRef reference) {
        return numbers.compact(reference.value().abs(), reference.unit(), reference.decimals(), currency);
    }

    /** Whether it reads as nought, so that it goes neither way. */
    boolean isNought(FigureRef reference) {
        return text(reference).chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    /** Moves and gaps carry their sign. */
    static boolean isMove(FigureRef reference) {
        return switch (reference) {
            case FigureRef.Cell cell ->
                cell.column()
                        .figure()
                        .map(Figure::calculation)
                        .map(Numerals::isMove)
                        .orElse(false);
            case FigureRef.Stated _ -> false;
            case FigureRef.Formula formula ->
                formula.operation() == Operation.DIFFERENCE || formula.operation() == Operation.CHANGE_PERCENT;
        };
    }

    private static boolean isMove(Calculation calculation) {
        return switch (calculation) {
            case Calculation.Change _,
                    Calculation.ChangePercent _,
                    Calculation.ShareChange _,
                    Calculation.Contribution _,
                    Calculation.VolumeEffect _,
                    Calculation.PriceEffect _ -> true;
            case Calculation.Value _,
                    Calculation.BaseValue _,
                    Calculation.IndexOnBase _,
                    Calculation.Share _,
                    Calculation.BaseShare _,
                    Calculation.ShareOfChange _,
                    Calculation.IndexOnWhole _,
                    Calculation.DevelopmentIndex _,
                    Calculation.CumulativeShare _,
                    Calculation.Average _ -> false;
        };
    }
}
