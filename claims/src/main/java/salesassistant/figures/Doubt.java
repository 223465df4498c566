package salesassistant.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How surely a claim that no reading of the rules bears out was understood: what else its words may have meant. */
final class Doubt {

    private final Verdicts verdicts;
    private final Layout layout;
    private final Parts parts;

    Doubt(Verdicts verdicts) {
        this.verdicts = verdicts;
        this.layout = verdicts.layout();
        this.parts = verdicts.parts();
    }

    /** A number with the figures of the table it agrees with after all. */
    Evidence of(int at, List<Fact> elsewhere) {
        Evidence evidence = Evidence.none();
        Frame frame = verdicts.frame(at);
        evidence.add("it is " + what(at));
        if (parts.mentions().get(at) instanceof Mention.Amount amount) {
            int digits = Math.min(4, Digits.of(amount.numeral()));
            evidence.add("digits " + digits);
            if (!elsewhere.isEmpty()) {
                evidence.add(digits > 2 ? "elsewhere precisely" : "elsewhere");
            }
            if (layout.dimensions().stream()
                    .anyMatch(dimension ->
                            dimension.members().size() == amount.numeral().value())) {
                evidence.add("as many as there are");
            }
            if (amount.numeral().unit() != Unit.PLAIN) {
                evidence.add("unit written");
            }
            if (amount.numeral().style().hedge().isPresent()) {
                evidence.add("hedged");
            }
        }
        evidence.add("member " + member(frame.subject()));
        evidence.add("measure " + measure(frame.said()));
        evidence.add("period " + (frame.moments().isEmpty() ? "none" : frame.dated() ? "beside" : "said"));
        evidence.add("more members", Math.max(0, named() - 1));
        evidence.add("more measures", Math.max(0, measures() - 1));
        evidence.add(
                "more periods",
                Math.max(
                        0,
                        Times.moments(parts, 0, parts.size()).stream()
                                        .distinct()
                                        .count()
                                - 1));
        evidence.add(
                "parts", parts.part().isEmpty() ? 0 : Math.min(6, parts.part().getLast()));
        evidence.add("strange words", Math.min(6, Strange.words(parts)));
        evidence.add("strange words beside", Math.min(3, Strange.around(parts, at)));
        List<Integer> others =
                verdicts.claims().stream().filter(other -> other != at).toList();
        long found = others.stream().filter(verdicts::isFound).count();
        long false_ = others.stream()
                .filter(other -> verdicts.judgement(other).verdict() == Verdict.CONTRADICTED)
                .count();
        evidence.add("others hold", others.isEmpty() ? 0 : (double) found / others.size());
        evidence.add("others fail", others.isEmpty() ? 0 : (double) false_ / others.size());
        return others.isEmpty() ? evidence.add("alone") : evidence;
    }

    private String what(int at) {
        return switch (parts.mentions().get(at)) {
            case Mention.Amount amount when amount.numeral().style().spelled() -> "a number in words";
            case Mention.Amount amount -> "a number";
            case Mention.Hint hint when Superlative.at(parts, at).isPresent() -> "a place";
            case Mention.Hint hint when hint.is(Cue.UP) || hint.is(Cue.DOWN) || hint.is(Cue.FLAT) -> "a direction";
            case Mention.Hint hint -> "a comparison";
            default -> "a place";
        };
    }

    private static String member(Frame.Subject subject) {
        if (subject.isEmpty()) {
            return subject.total() ? "whole" : "none";
        }
        return subject.inherited() ? "from before" : subject.group() ? "several" : "one";
    }

    private static String measure(Frame.Said said) {
        if (!said.near().isEmpty()) {
            return said.near().size() == 1 ? "near" : "among the near";
        }
        return said.far().isEmpty() ? "none" : "far";
    }

    private int named() {
        Set<String> found = new HashSet<>();
        for (Mention mention : parts.mentions()) {
            if (mention instanceof Mention.Named named) {
                found.addAll(named.members());
            }
        }
        return found.size();
    }

    private int measures() {
        Set<List<Measure>> found = new HashSet<>();
        for (Mention mention : parts.mentions()) {
            if (mention instanceof Mention.Figures figures) {
                found.add(figures.measures());
            }
        }
        return layout.measures().size() < 2 ? 0 : found.size();
    }
}
