package salesassistant.app.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import salesassistant.figures.Checker;
import salesassistant.figures.Claim;
import salesassistant.figures.Table;
import salesassistant.figures.Verdict;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.narration.Part;
import salesassistant.semantics.query.Column;

/**
 * Judges a reply about several answers: each sentence by the one answer its figures are from, as it reads once they are in
 * their places a second time by the checker of foreign texts.
 */
final class Panel implements Jury {

    private static final Pattern PLACE = Pattern.compile("\\{\\{ ?a(\\d{1,2})\\.(f\\d{1,3}) ?}}");
    private static final Pattern UNNAMED = Pattern.compile("\\{\\{ ?f");

    private final List<Material> answers;
    private final List<Guard> guards;

    Panel(List<Material> answers) {
        this.answers = List.copyOf(answers);
        this.guards = answers.stream().map(Guard::new).toList();
    }

    @Override
    public Judgement judge(String sentence) {
        if (UNNAMED.matcher(sentence).find()) {
            return new Judgement.Wrong("a placeholder that does not name its answer");
        }
        var about = PLACE.matcher(sentence)
                .results()
                .map(place -> Integer.parseInt(place.group(1)) - 1)
                .collect(Collectors.toSet());
        if (about.stream().anyMatch(answer -> answer < 0 || answer >= answers.size())) {
            return new Judgement.Wrong("a placeholder of no answer");
        }
        if (about.size() > 1) {
            return new Judgement.Unbacked("figures of several answers in one sentence");
        }
        // Without a figure it is left out; what it may not hold at all is found by any of them.
        return judge(sentence, about.stream().findFirst().orElse(0));
    }

    private Judgement judge(String sentence, int answer) {
        var own = PLACE.matcher(sentence).replaceAll("{{$2}}");
        return switch (guards.get(answer).judge(own)) {
            case Judgement.Holds(var _, var parts) ->
                contradiction(parts, answers.get(answer))
                        .<Judgement>map(Judgement.Wrong::new)
                        .orElseGet(() -> new Judgement.Holds(answer, parts));
            case Judgement.Unbacked(var why) -> new Judgement.Unbacked(named(why, answer));
            case Judgement.Wrong(var why) -> new Judgement.Wrong(named(why, answer));
        };
    }

    /**
     * Of a longer result only the first rows are at hand: they cannot contradict what is said of all. Neither can the parts of a
     * change, which are what it adds up from and not what is told of it.
     */
    private static Optional<String> contradiction(List<Part> parts, Material answer) {
        if (answer.cut() || answer.table().truncated() || !answer.drivers().none()) {
            return Optional.empty();
        }
        var text = parts.stream().map(Part::text).collect(Collectors.joining());
        var names = answer.table().columns().stream().map(Column::name).toList();
        return Checker.check(Table.of(names, answer.table().rows()), text).claims().stream()
                .filter(claim -> claim.verdict() == Verdict.CONTRADICTED && !computed(claim, parts))
                .map(claim -> "“" + claim.text() + "” is not what the rows say: " + claim.why())
                .findFirst();
    }

    /** Whether a claim is a figure that we computed: the checker, which sees a table only, takes such for one of its cells. */
    private static boolean computed(Claim claim, List<Part> parts) {
        var at = 0;
        for (var part : parts) {
            var end = at + part.text().length();
            if (part instanceof Part.Figure figure
                    && figure.reference() instanceof FigureRef.Formula
                    && claim.from() < end
                    && claim.to() > at) {
                return true;
            }
            at = end;
        }
        return false;
    }

    private static String named(String why, int answer) {
        return why.replace("{{f", "{{a" + (answer + 1) + ".f");
    }

    /** Which answer it will be about is not known yet. */
    @Override
    public String harmlessStart(String begun) {
        return "";
    }
}
