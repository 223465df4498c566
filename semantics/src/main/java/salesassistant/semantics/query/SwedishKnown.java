package salesassistant.semantics.query;

/** How Swedish speaks of a calculation as of something known, such as the subject of a sentence. */
record SwedishKnown(WordingSwedish grammar) {

    String of(Calculation calculation, String base) {
        return switch (calculation) {
            case Calculation.Value _, Calculation.BaseValue _ -> grammar.calculation(calculation, base);
            case Calculation.Change _ -> "förändringen";
            case Calculation.ChangePercent _ -> "förändringen i %";
            case Calculation.IndexOnBase _, Calculation.IndexOnWhole _ ->
                grammar.calculation(calculation, base).replaceFirst("^index", "indexet");
            case Calculation.Share _, Calculation.BaseShare _, Calculation.ShareOfChange _ ->
                grammar.calculation(calculation, base).replaceFirst("^andel", "andelen");
            case Calculation.ShareChange change ->
                "förändringen av andelen av " + grammar.whole(change.whole().kind());
            case Calculation.Contribution _ -> "bidraget till tillväxten";
            case Calculation.DevelopmentIndex _ -> "utvecklingsindexet";
            case Calculation.VolumeEffect _ -> "volymeffekten";
            case Calculation.PriceEffect _ -> "priseffekten inkl. mix";
            case Calculation.CumulativeShare _ -> "den ackumulerade andelen";
            case Calculation.Average _ -> grammar.calculation(calculation, base).replaceFirst("^snitt", "snittet");
        };
    }
}
