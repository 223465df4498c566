package salesassistant.app.dashboard.builtin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.query.Wording;
import salesassistant.semantics.reading.Dimensions;

/** What a board can be limited to, and what a reader's choice comes to. */
final class Scopes {

    private final OpenCatalog open;
    private final List<String> markets;
    private final BoardPeriods periods;

    Scopes(OpenCatalog open, List<String> markets) {
        this.open = open;
        this.markets = markets;
        this.periods = new BoardPeriods(open.span());
    }

    Scope of(Choice choice) {
        var chosen = new LinkedHashMap<String, String>();
        choice.category().ifPresent(member -> chosen.put(category().orElse(""), member));
        choice.market().ifPresent(market -> {
            int colon = market.indexOf(':');
            chosen.put(market.substring(0, Math.max(colon, 0)), market.substring(colon + 1));
        });
        chosen.forEach((dimension, member) -> {
            if (open.members().find(dimension, member).isEmpty()) {
                throw unknown("There is no such category or market.");
            }
        });
        var members = new LinkedHashMap<>(open.catalog().defaults().filters());
        members.putAll(chosen);
        var period = periods.find(choice.period().orElseGet(this::usualPeriod))
                .orElseThrow(() -> unknown("There is no such period, or no year before it."));
        return new Scope(members, chosen, period, periods.all().yearAgo(period).orElseThrow());
    }

    /** The usual one, or the first the data hold with a year before it. */
    String usualPeriod() {
        return periods.find(BoardPeriods.USUAL).isPresent() ? BoardPeriods.USUAL : "last-4-weeks";
    }

    List<Option> categories(Wording wording) {
        return category().map(dimension -> options(dimension, "", "", wording)).orElseGet(List::of);
    }

    /** What is looked at where no market is chosen: the market the catalog takes unless another is named. */
    Optional<String> wholeMarket(Wording wording) {
        return open.catalog().defaults().filters().entrySet().stream()
                .filter(limit -> open.catalog().dimension(limit.getKey()).axis() == Axis.MARKET)
                .map(limit -> wording.member(limit.getKey(), limit.getValue()))
                .findFirst();
    }

    /** A country only where there are several. */
    List<Option> markets(Wording wording) {
        var options = new ArrayList<Option>();
        for (var dimension : markets) {
            boolean several = open.members().of(dimension).size() > 1;
            if (several && open.catalog().findDimension(dimension).isPresent()) {
                options.addAll(options(dimension, dimension + ":", wording.dimension(dimension), wording));
            }
        }
        return options;
    }

    List<Option> periods(Wording wording) {
        return periods.options(wording);
    }

    Optional<String> category() {
        return new Dimensions(open.catalog()).category();
    }

    private List<Option> options(String dimension, String before, String group, Wording wording) {
        return open.members().of(dimension).stream()
                .map(member -> new Option(
                        before + member.value(),
                        wording.member(dimension, member.value()),
                        "member:" + dimension + "=" + member.value(),
                        group))
                .toList();
    }

    private static ProblemException unknown(String what) {
        return new ProblemException(Problem.of(422, "invalid-filter", what));
    }
}
