package salesassistant.semantics.narration;

import java.util.List;
import salesassistant.semantics.catalog.VatRate;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.change.Context;
import salesassistant.semantics.query.Wording;

/** Says what moved the figures without any business behind it. */
record WhyContextWords(WhyWords words, Numerals numerals) {

    void tell(Context context, Prose prose) {
        var language = words.language();
        switch (context) {
            case Context.Feast(var holiday, var inPeriod) ->
                prose.say(
                        inPeriod ? WhyPhrase.FEAST_NOW : WhyPhrase.FEAST_BEFORE,
                        new Part.Name(holiday.label().in(language)));
            case Context.LongYear _ -> prose.say(WhyPhrase.LONG_YEAR);
            case Context.Tax(var before, var now, var effect) -> {
                prose.say(WhyPhrase.TAX, rate(before), rate(now), day(now));
                effect.ifPresent(figure -> prose.say(WhyPhrase.TAX_EFFECT, Part.Figure.moved(figure, numerals)));
            }
            case Context.Remark(var note) ->
                prose.say(WhyPhrase.REMARK, remark(note.text().in(language)));
            case Context.MissingDelivery(var member, var week, var missing) -> {
                prose.say(WhyPhrase.MISSING, new Part.Name(words.place(List.of(member))));
                week.ifPresent(one -> prose.say(WhyPhrase.MISSING_WEEK, new Part.Name(WhyWords.week(one))));
                missing.ifPresentOrElse(
                        figure -> prose.say(WhyPhrase.MISSING_SIZE, Part.Figure.sized(figure, numerals)),
                        () -> prose.say(WhyPhrase.MISSING_ROWS));
            }
        }
        prose.stop();
    }

    private Part day(VatRate rate) {
        return new Part.Name(new Wording(words.catalog(), words.language()).day(rate.from()));
    }

    private Part rate(VatRate rate) {
        return new Part.Figure(FigureRef.Stated.of(rate), numerals);
    }

    /** A note brings its own full stop. */
    private static Part remark(String text) {
        return new Part.Name(text.replaceFirst("\\.$", ""));
    }
}
