package salesassistant.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which figures a claim without a number is about, and whether their level or their movement. */
record Asked(List<Measure> measures, boolean certain) {

    static Asked of(Layout layout, Parts parts, int at, Frame frame) {
        EnumSet<Cue> part = frame.words().part();
        Optional<Measure> price = layout.measures().stream()
                .filter(measure -> measure.concepts().contains("PRICE")
                        && measure.isLevel()
                        && !measure.when().earlier())
                .findFirst();
        Token word = parts.tokens().get(parts.mentions().get(at).start());
        boolean dear = Stream.of("expensive", "cheapest", "cheaper", "pric", "dear", "dyr", "billig")
                .anyMatch(stem ->
                        parts
                                .tokens()
                                .subList(
                                        parts.mentions().get(at).start(),
                                        parts.mentions().get(at).end())
                                .stream()
                                .anyMatch(token -> token.word().startsWith(stem)));
        if (dear) {
            return new Asked(price.stream().toList(), true);
        }
        if (Speed.isSaid(parts, at) && !Speed.durations(layout).isEmpty() && Binder.sign(part) == 0) {
            return new Asked(Speed.durations(layout), true);
        }
        List<Measure> inPart = inPart(parts, at);
        if (!inPart.isEmpty()) {
            return new Asked(current(Candidates.inTime(layout, frame, inPart)), true);
        }
        if (mentionsMissing(parts, at)) {
            return new Asked(List.of(), true);
        }
        if (part.contains(Cue.SHARE) || word.is("share")) {
            List<Measure> shares = layout.measures().stream()
                    .filter(measure -> measure.kind() == Measure.Kind.SHARE
                            && !measure.when().earlier())
                    .toList();
            if (!shares.isEmpty()) {
                return new Asked(shares, true);
            }
        }
        List<Measure> far =
                current(Candidates.inTime(layout, frame, frame.said().far()));
        List<Measure> usual = current(Candidates.inTime(layout, frame, layout.usual()));
        if (!far.isEmpty()) {
            var both = new ArrayList<>(far);
            usual.stream().filter(measure -> !both.contains(measure)).forEach(both::add);
            return new Asked(both, far.containsAll(usual));
        }
        return new Asked(
                current(Candidates.inTime(layout, frame, usual)),
                layout.measures().stream().filter(Measure::isLevel).count() < 2);
    }

    /** Of columns for several periods the latest. */
    static List<Measure> current(List<Measure> measures) {
        var kept = new ArrayList<Measure>();
        for (Measure measure : measures) {
            boolean superseded = measures.stream()
                    .anyMatch(other -> other.words().equals(measure.words())
                            && other.when().moment().isPresent()
                            && measure.when().moment().isPresent()
                            && other.when()
                                            .moment()
                                            .get()
                                            .compareTo(measure.when().moment().get())
                                    > 0);
            if (!superseded && !kept.contains(measure)) {
                kept.add(measure);
            }
        }
        return kept;
    }

    private static boolean mentionsMissing(Parts parts, int at) {
        for (int k = 0; k < parts.size(); k++) {
            if (parts.mentions().get(k) instanceof Mention.Figures figures
                    && parts.together(k, at)
                    && figures.measures().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static List<Measure> inPart(Parts parts, int at) {
        int best = Integer.MAX_VALUE;
        List<Measure> found = List.of();
        for (int k = 0; k < parts.size(); k++) {
            if (parts.mentions().get(k) instanceof Mention.Figures figures
                    && parts.together(k, at)
                    && !overlaps(figures, parts.mentions().get(at))) {
                int distance = (parts.tokens()
                                        .get(figures.start())
                                        .word()
                                        .matches("sold|sell|sells|selling|sålde|säljer|sålt|såldes")
                                ? 40
                                : 0)
                        + Math.abs(k - at) * 2
                        + (k < at ? 1 : 0);
                if (distance < best) {
                    best = distance;
                    found = figures.measures();
                }
            }
        }
        return found;
    }

    private static boolean overlaps(Mention one, Mention other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    static Pairs pairs(Frame frame) {
        Set<Cue> said = frame.words().sentence();
        var pairs = new Pairs(
                frame.moments(),
                said.contains(Cue.LASTYEAR),
                said.contains(Cue.PREVIOUS) && !said.contains(Cue.LASTYEAR));
        return said.contains(Cue.FROM) ? pairs : pairs.closely();
    }
}
