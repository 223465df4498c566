package salesassistant.semantics.insight.change;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Subject;

/**
 * Something that moved more than it usually does, and how much of the change it explains.
 *
 * @param place the members it is about, the coarsest first; none for all of the scope
 * @param elsewhere where in the whole country the same products moved most, where only a part was asked about
 * @param effect what it added to the figure or took from it
 * @param share its part of the whole change in per cent; empty where the whole is next to nothing
 * @param evidence the figures that show it, now and before
 * @param peers how something new sells beside what was there
 * @param margins where it was inferred from, if no rows are published for the place itself; else nothing
 * @param replacement what took the place of what, where that is the cause
 */
public record Cause(
        Kind kind,
        List<Subject.Name> place,
        List<Subject.Name> elsewhere,
        FigureRef effect,
        Optional<FigureRef> share,
        Optional<Onset> since,
        List<Evidence> evidence,
        Optional<Peers> peers,
        List<Margin> margins,
        Optional<Replacement> replacement) {

    /** One in which nothing took the place of anything. */
    public Cause(
            Kind kind,
            List<Subject.Name> place,
            List<Subject.Name> elsewhere,
            FigureRef effect,
            Optional<FigureRef> share,
            Optional<Onset> since,
            List<Evidence> evidence,
            Optional<Peers> peers,
            List<Margin> margins) {
        this(kind, place, elsewhere, effect, share, since, evidence, peers, margins, Optional.empty());
    }

    public Cause {
        place = List.copyOf(place);
        elsewhere = List.copyOf(elsewhere);
        evidence = List.copyOf(evidence);
        margins = List.copyOf(margins);
    }

    /** Whether no rows tell its place, which follows from those of both sides of it. */
    public boolean isInferred() {
        return margins.size() > 1;
    }

    /** Whether it names several sorts of markets that no rows tell together, and that were found each by itself. */
    public boolean isApart(Catalog catalog) {
        var roles = new Roles(catalog);
        var markets = place.stream()
                .map(Subject.Name::column)
                .filter(column -> catalog.findDimension(column)
                        .filter(dimension -> dimension.axis() == Axis.MARKET)
                        .isPresent())
                .distinct()
                .toList();
        return !isInferred()
                && markets.stream()
                        .anyMatch(one -> markets.stream().anyMatch(other -> !roles.areToldTogether(one, other)));
    }

    /**
     * One side of a place that was inferred from both.
     *
     * @param effect what distribution did there
     */
    public record Margin(List<Subject.Name> place, FigureRef effect) {

        public Margin {
            place = List.copyOf(place);
        }
    }

    /**
     * Another pack of the same in the place of one that is gone.
     *
     * @param lost what was no longer sold of the one that is gone
     * @param won what was sold of the other
     */
    public record Replacement(Subject.Name gone, FigureRef lost, Subject.Name came, FigureRef won) {}

    /** What sort of cause. */
    public enum Kind {
        /** Fewer or more shops sell it: delisted, listed, out of stock. */
        DISTRIBUTION,
        /** Its regular price moved against the rest. */
        PRICE,
        /** More or less was sold on promotion. */
        PROMOTION,
        /** Shops that have it sell more or less of it, at a price that did not move. */
        DEMAND,
        /** It is new. */
        LAUNCH,
        /** It is no longer sold anywhere. */
        DELISTING,
        /** Another pack of the same took its place. */
        REPLACEMENT,
        /** Others in the category won what it lost, or lost what it won. */
        COMPETITION,
        /** The whole category moved. */
        CATEGORY,
        /** Its own ratio moved, and with it the ratio of all. */
        RATE,
        /** Its ratio differs from that of all, and it weighs more or less than before. */
        MIX,
        /** It moved, and the data do not hold what would say why. */
        UNKNOWN
    }

    /**
     * How much is sold where it is listed, on average over the items.
     *
     * @param measure the catalog's name of it
     * @param own of what is new
     * @param others of those beside it that were there before
     */
    public record Peers(String measure, FigureRef own, FigureRef others) {}

    /**
     * One figure that shows a cause.
     *
     * @param measure the catalog's name of it
     */
    public record Evidence(
            String measure, Optional<FigureRef> now, Optional<FigureRef> before, Optional<FigureRef> percent) {}
}
