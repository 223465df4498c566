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

    /** What speaks for a misreading of a claim that the rules call false. */
    Evidence of(int at) {
        Evidence evidence = said(at);
        Frame frame = verdicts.frame(at);
        if (parts.mentions().get(at) instanceof Mention.Amount amount) {
            if (layout.dimensions().stream()
                    .anyMatch(dimension ->
                            dimension.members().size() == amount.numeral().value())) {
                evidence.add("as many as there are");
            }
            if (amount.numeral().unit() != Unit.PLAIN) {
                evidence.add("unit written");
            }
        }
        evidence.add("member " + member(frame.subject()));
        evidence.add("measure " + measure(frame.said()));
        return evidence.add("period " + (frame.moments().isEmpty() ? "none" : frame.dated() ? "beside" : "said"));
    }

    /** How a claim is said and what stands around it, whatever it may mean. */
    Evidence said(int at) {
        Evidence evidence = Evidence.none();
        evidence.add("it is " + what(at));
        if (parts.mentions().get(at) instanceof Mention.Amount amount) {
            evidence.add("digits " + Math.min(4, Digits.of(amount.numeral())));
            if (amount.numeral().style().hedge().isPresent()) {
                evidence.add("hedged");
            }
        }
        evidence.add("more members", Math.max(0, named() - 1));
        evidence.add("more measures", Math.max(0, measures() - 1));
        evidence.add("more periods", Math.max(0, periods() - 1));
        evidence.add(
                "parts", parts.part().isEmpty() ? 0 : Math.min(6, parts.part().getLast()));
        evidence.add("strange words", Math.min(6, Strange.words(parts)));
        evidence.add("strange words beside", Math.min(3, Strange.around(parts, at)));
        List<Integer> others =
                verdicts.claims().stream().filter(other -> other != at).toList();
        evidence.add("others hold", ofThem(others, Verdict.SUPPORTED));
        evidence.add("others fail", ofThem(others, Verdict.CONTRADICTED));
        return others.isEmpty() ? evidence.add("alone") : evidence;
    }

    private double ofThem(List<Integer> others, Verdict verdict) {
        long there = others.stream()
                .filter(other -> verdicts.judgement(other).verdict() == verdict)
                .count();
        return others.isEmpty() ? 0 : (double) there / others.size();
    }

    private long periods() {
        return Times.moments(parts, 0, parts.size()).stream().distinct().count();
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
