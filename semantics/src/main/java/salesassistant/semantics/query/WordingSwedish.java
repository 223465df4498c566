package salesassistant.semantics.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Swedish. */
record WordingSwedish() implements WordingGrammar {

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    @Override
    public String calculation(Calculation calculation, String base) {
        return switch (calculation) {
            case Calculation.Value _ -> "";
            case Calculation.BaseValue _ -> base;
            case Calculation.Change _ -> "förändring";
            case Calculation.ChangePercent _ -> "förändring %";
            case Calculation.IndexOnBase _ -> "index mot " + base;
            case Calculation.Share share -> "andel av " + whole(share.whole().kind());
            case Calculation.BaseShare share ->
                "andel av " + whole(share.whole().kind()) + " (" + base + ")";
            case Calculation.ShareChange share ->
                "förändring av andel av " + whole(share.whole().kind());
            case Calculation.Contribution _ -> "bidrag till tillväxten";
            case Calculation.ShareOfChange _ -> "andel av förändringen";
            case Calculation.IndexOnWhole on -> "index mot " + whole(on.whole().kind());
            case Calculation.DevelopmentIndex _ -> "utvecklingsindex";
            case Calculation.VolumeEffect _ -> "volymeffekt";
            case Calculation.PriceEffect _ -> "priseffekt inkl. mix";
            case Calculation.CumulativeShare _ -> "ackumulerad andel";
            case Calculation.Average average -> "snitt per " + grain(average.grain());
        };
    }

    @Override
    public String base(Optional<Comparison.Kind> kind) {
        return kind.map(known -> switch (known) {
                    case YEAR_AGO -> "året innan";
                    case PREVIOUS_PERIOD -> "perioden innan";
                    case EXPLICIT -> "jämförd period";
                })
                .orElse("jämförelseperiod");
    }

    @Override
    public String whole(Whole.Kind kind) {
        return switch (kind) {
            case CATEGORY -> "kategorin";
            case SEGMENT -> "segmentet";
            case MARKET -> "hela marknaden";
            case SAME -> "detsamma i alla kategorier";
            case ALL -> "alla kategorier";
            case SHOWN -> "allt som visas";
        };
    }

    @Override
    public String grain(Grain grain) {
        return switch (grain) {
            case WEEK -> "vecka";
            case FOUR_WEEKS -> "fyraveckorsperiod";
            case MONTH -> "månad";
            case QUARTER -> "kvartal";
            case YEAR -> "år";
        };
    }

    @Override
    public String rolling(String grain, int weeks) {
        return grain + ", var och en över " + weeks + " veckor";
    }

    @Override
    public String by(List<String> parts) {
        return "per " + and(parts);
    }

    @Override
    public String held(String members, Breakdown.Other other) {
        return switch (other) {
            case REST -> "för " + members + " mot resten";
            case TOTAL -> "för " + members + " mot totalen";
        };
    }

    @Override
    public String with(String figure, List<String> calculations) {
        return figure + " med " + and(calculations);
    }

    @Override
    public String and(List<String> parts) {
        return WordingText.series(parts, "och");
    }

    @Override
    public String or(List<String> parts) {
        return WordingText.series(parts, "eller");
    }

    @Override
    public String in(String place) {
        return "i " + place;
    }

    @Override
    public String except(String dimension, List<String> members) {
        return dimension + " utom " + and(members);
    }

    @Override
    public String comparator(Comparator comparator) {
        return switch (comparator) {
            case MORE_THAN -> "mer än";
            case AT_LEAST -> "minst";
            case LESS_THAN -> "mindre än";
            case AT_MOST -> "högst";
            case EQUAL -> "exakt";
        };
    }

    @Override
    public String dateComparator(Comparator comparator) {
        return switch (comparator) {
            case MORE_THAN -> "efter";
            case AT_LEAST -> "från och med";
            case LESS_THAN -> "före";
            case AT_MOST -> "till och med";
            case EQUAL -> "den";
        };
    }

    @Override
    public String not(String part) {
        return "inte " + part;
    }

    @Override
    public String month(int month) {
        return MONTHS.get(month - 1);
    }

    @Override
    public String quarter(int quarter, int year) {
        return "kvartal " + quarter + " " + year;
    }

    @Override
    public String latestWeeks(int weeks) {
        return weeks == 1 ? "senaste veckan" : "senaste " + weeks + " veckorna";
    }

    @Override
    public String week(int week, int year) {
        return "vecka " + week + " " + year;
    }

    @Override
    public String fourWeeks(int number, int year) {
        return "fyraveckorsperiod " + number + " " + year;
    }

    @Override
    public String toDate(String period) {
        return period + " hittills";
    }

    @Override
    public String until(String day) {
        return "t.o.m. " + day;
    }

    @Override
    public String incomplete() {
        return "ofullständig";
    }

    @Override
    public String readFrom(Period.Rows rows) {
        return switch (rows) {
            case WEEK -> "medelvärde av veckosiffrorna";
            case P4W -> "som publicerat för fyraveckorsperioden";
            case YTD -> "som publicerat för året hittills";
            case MAT -> "som publicerat för de 52 veckorna";
        };
    }

    @Override
    public String against(Comparison.Kind kind, int weeks) {
        var plural = weeks > 1;
        return switch (kind) {
            case YEAR_AGO -> plural ? "mot samma veckor året innan" : "mot samma vecka året innan";
            case PREVIOUS_PERIOD -> "mot " + weeksBefore(weeks);
            case EXPLICIT -> "mot en annan period";
        };
    }

    @Override
    public String against(String period) {
        return "mot " + period;
    }

    @Override
    public String ranking(Ranking ranking, String figure) {
        return switch (ranking.direction()) {
            case DESCENDING -> "topp " + ranking.count() + " efter " + figure;
            case ASCENDING -> "de " + ranking.count() + " lägsta efter " + figure;
        };
    }

    @Override
    public String within(String dimension) {
        return "inom varje " + dimension;
    }

    @Override
    public String withTies() {
        return "lika placeringar med";
    }

    @Override
    public String withOthers() {
        return "alla övriga som en rad";
    }

    @Override
    public String whyChanged(String figure) {
        return "Varför " + figure + " ändrades";
    }

    @Override
    public String ordered(String figure, Direction direction) {
        return switch (direction) {
            case ASCENDING -> "ordnat efter " + figure + ", lägst först";
            case DESCENDING -> "ordnat efter " + figure + ", högst först";
        };
    }

    @Override
    public String level(String name) {
        return "nivå: " + name;
    }

    @Override
    public String onlyWhere(String conditions) {
        return "endast där " + conditions;
    }

    @Override
    public String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue()).substring(0, 3) + " " + day.getYear();
    }

    @Override
    public String days(LocalDate from, LocalDate to) {
        var first = from.getYear() == to.getYear() ? day(from).replace(" " + from.getYear(), "") : day(from);
        return first + " till " + day(to);
    }

    @Override
    public String feast(String name, int year) {
        return WordingText.inner(name) + " " + year;
    }

    @Override
    public String around(String feast) {
        return "veckorna kring " + feast;
    }

    @Override
    public String weeksBefore(int weeks) {
        return weeks > 1 ? "de " + weeks + " veckorna innan" : "veckan innan";
    }
}
