package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks a text against the table it speaks of. */
public final class Checker {

    /** Longer texts are cut: nobody reads a summary of this length. */
    private static final int LONGEST = 100_000;

    /** Cells looked at and columns held against each other, of all claims: what takes some seconds. */
    private static final long MOST_WORK = 6_000_000;

    static final String TOO_LARGE = "The table and the text are too large to read on from here";

    private Checker() {}

    /** Every claim of the text with its verdict, in the order of the text. */
    public static Checked check(Table table, String text) {
        return check(table, text, verdicts -> new Weighing(verdicts).decide());
    }

    /** With the last word on the claims of a sentence. */
    static Checked check(Table table, String text, Consumer<Verdicts> last) {
        String given = Characters.cut(text, LONGEST);
        Characters characters = Characters.of(given);
        String cut = characters.text();
        List<Token> tokens = Token.of(cut, hasPackedPeriods(table));
        var read = Given.of(table, tokens);
        Layout layout = read.layout();
        var binder = new Binder(layout);
        var claims = new ArrayList<Claim>();
        var currencies = new Currencies(layout, table.currencies());
        var tagger = new Tagger(layout, DecimalMark.of(tokens));
        long work = 0;
        long each = read.size();
        for (List<Token> sentence : Sentences.of(cut, tokens)) {
            if (work > MOST_WORK) {
                claims.add(new Claim(
                        "",
                        sentence.getFirst().from(),
                        cut.length(),
                        Verdict.NOT_CHECKABLE,
                        TOO_LARGE,
                        Optional.empty()));
                break;
            }
            Parts parts = Parts.of(sentence, tagger.mentions(sentence));
            currencies.note(parts);
            List<Claim> own = new SentenceJudge(layout, cut, parts, binder.frames(parts))
                    .claims((MOST_WORK - work) / each + 1, last);
            claims.addAll(own);
            work += each * own.size();
        }
        var found = new ArrayList<>(currencies.judged(claims).stream()
                .map(claim -> characters.in(given, claim))
                .toList());
        if (given.length() < text.length()) {
            found.add(new Claim(
                    "",
                    given.length(),
                    text.length(),
                    Verdict.NOT_CHECKABLE,
                    "The text is longer than is read",
                    Optional.empty()));
        }
        return Checked.of(found.stream().map(read::in).toList());
    }

    /** Six digits are a period where the table writes its periods so: "202403". */
    private static boolean hasPackedPeriods(Table table) {
        return Layout.of(table)
                .time()
                .filter(time -> time.members().stream().anyMatch(member -> member.matches("\\d{6}")))
                .isPresent();
    }
}
