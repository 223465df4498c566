package salesassistant.semantics.catalog.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.BakedMeasure.Part;
import salesassistant.semantics.catalog.Unit;

/** What a view's measures count, by their formats, names and expressions. */
final class ViewUnits {

    private static final Set<String> PERCENT = Set.of("pct", "percent", "percentage", "share");
    private static final Set<String> MONEY = Set.of("value", "revenue", "turnover", "amount", "price");
    private static final int HUNDRED = 100;

    private final ViewExpressions expressions;
    private final Optional<String> currency;

    /** A unit, and what the view's number is multiplied by to be in it. */
    record Counted(Unit unit, int factor) {}

    ViewUnits(ViewExpressions expressions, Optional<String> currency) {
        this.expressions = expressions;
        this.currency = currency;
    }

    /** The one currency of all formats; empty where they name none, or several. */
    static Optional<String> currency(List<ViewFile.Entry> measures, List<String> remarks) {
        var codes = new LinkedHashSet<String>();
        measures.forEach(measure -> measure.format().currency().ifPresent(codes::add));
        if (codes.size() > 1) {
            remarks.add("The measures are in several currencies, " + String.join(", ", codes)
                    + "; amounts are shown without one.");
        }
        return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
    }

    Counted of(ViewFile.Entry measure, Optional<FamilyName> family) {
        var format = measure.format().type().toLowerCase(Locale.ROOT);
        boolean ratio = !expressions.adds(measure.name());
        var part = family.map(FamilyName::part).orElse(Part.VALUE);
        int factor = expressions.hundredfold(measure.name()) ? 1 : HUNDRED;
        if (part == Part.DIFFERENCE && ratio && (percent(measure) || format.equals("percentage"))) {
            return new Counted(Unit.POINTS, factor);
        }
        if (format.equals("percentage") || part == Part.PERCENT || ratio && percent(measure)) {
            return new Counted(Unit.PERCENT, factor);
        }
        if (format.equals("currency")) {
            return new Counted(Unit.CURRENCY, 1);
        }
        boolean money = currency.isPresent() && has(measure, MONEY);
        return new Counted(money ? Unit.CURRENCY : Unit.NUMBER, 1);
    }

    static int decimals(ViewFile.Entry measure, Unit unit, boolean additive) {
        var said = measure.format().decimals();
        if (said.isPresent()) {
            return said.getAsInt();
        }
        return switch (unit) {
            case PERCENT, POINTS -> 1;
            case CURRENCY -> 0;
            default -> additive ? 0 : 2;
        };
    }

    private static boolean percent(ViewFile.Entry measure) {
        return has(measure, PERCENT)
                || measure.displayName()
                        .filter(name -> name.contains("%") || name.matches(".*\\bpp\\b.*"))
                        .isPresent();
    }

    private static boolean has(ViewFile.Entry measure, Set<String> words) {
        return NameWords.of(measure.name()).stream().anyMatch(words::contains);
    }
}
