package salesassistant.app.question.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import salesassistant.app.question.Look;
import salesassistant.app.question.Question;
import salesassistant.app.question.Reasons;
import salesassistant.app.question.ShownInsight;
import salesassistant.app.table.Cells;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.insight.change.Cause;
import salesassistant.semantics.insight.change.Context;
import salesassistant.semantics.insight.change.Explanation;
import salesassistant.semantics.insight.change.Onset;
import salesassistant.semantics.insight.change.Size;
import salesassistant.semantics.insight.change.Split;
import salesassistant.semantics.narration.Part;
import salesassistant.semantics.narration.WhyNarrator;
import salesassistant.semantics.narration.WhyWords;
import salesassistant.semantics.reading.Interpretation.Understood;

/** Writes the reasons of a change the way the wire has them. */
final class WhyAnswers {

    private WhyAnswers() {}

    static WhyAnswer of(Question question, Understood understood, Reasons reasons) {
        var all = reasons.explanation();
        var narrator =
                new WhyNarrator(understood.query(), all, question.catalog().catalog(), understood.language());
        var words = narrator.words();
        return new WhyAnswer(
                new WhyPremise(lower(all.question().premise()), all.premiseHeld()),
                change(all),
                all.since().map(WhyAnswers::since).orElse(null),
                all.causes().stream().map(cause -> driver(cause, narrator)).toList(),
                all.offsetting().stream().map(cause -> driver(cause, narrator)).toList(),
                all.excluded().stream()
                        .map(one -> point(lower(one.kind()), narrator.excluded(one)))
                        .toList(),
                all.context().stream()
                        .map(one -> point(kind(one), narrator.context(one)))
                        .distinct()
                        .toList(),
                all.unknown().stream()
                        .sorted()
                        .map(one -> new WhyPoint(lower(one), words.unknown(one), List.of()))
                        .toList(),
                all.splits().stream().map(split -> split(split, words)).toList(),
                reasons.looks().stream().map(look -> step(look, words)).toList());
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable WhyChange change(Explanation all) {
        return all.size()
                .flatMap(size -> size.change().map(change -> change(size, change, all.material())))
                .orElse(null);
    }

    private static WhyChange change(Size size, FigureRef change, boolean material) {
        return new WhyChange(
                number(size.now()),
                size.before().map(WhyAnswers::number).orElse(null),
                number(change),
                size.percent().map(WhyAnswers::number).orElse(null),
                material);
    }

    /** As many digits as a JavaScript number holds without loss. */
    private static BigDecimal number(FigureRef figure) {
        var rounded = figure.value().round(new MathContext(Cells.DIGITS_OF_A_NUMBER));
        return rounded.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    }

    private static WhySince since(Onset onset) {
        return new WhySince(onset.week().toString(), onset.weekEnd(), onset.lasting());
    }

    private static WhyDriver driver(Cause cause, WhyNarrator narrator) {
        var took = cause.effect().value().signum() < 0;
        var told = narrator.cause(cause);
        return new WhyDriver(
                lower(cause.kind()),
                narrator.words().kind(cause.kind(), took),
                narrator.words().place(cause),
                cause.place().stream().map(WhyAnswers::member).toList(),
                cause.elsewhere().stream().map(WhyAnswers::member).toList(),
                number(cause.effect()),
                cause.share().map(WhyAnswers::number).orElse(null),
                cause.since().map(WhyAnswers::since).orElse(null),
                text(told),
                ShownInsight.figures(told, List.of()));
    }

    private static WhyMember member(Subject.Name name) {
        return new WhyMember(name.column(), name.value());
    }

    private static WhySplit split(Split split, WhyWords words) {
        return new WhySplit(
                lower(split.kind()),
                split.scope().stream().map(WhyAnswers::member).toList(),
                number(split.change()),
                split.parts().stream()
                        .map(part -> new WhyPart(
                                words.factor(part.factor()),
                                part.member().map(WhyAnswers::member).orElse(null),
                                number(part.effect())))
                        .toList());
    }

    private static String kind(Context context) {
        return switch (context) {
            case Context.Feast _ -> "calendar";
            case Context.LongYear _ -> "long_year";
            case Context.Tax _ -> "tax";
            case Context.Remark _ -> "remark";
            case Context.MissingDelivery _ -> "missing_delivery";
        };
    }

    private static WhyStep step(Look look, WhyWords words) {
        return new WhyStep(
                lower(look.at()),
                WhyWords.step(look.at(), words.language()),
                look.statement().shown(),
                look.rows().isPresent() ? look.rows().getAsLong() : null);
    }

    private static WhyPoint point(String kind, List<Part> told) {
        return new WhyPoint(kind, text(told), ShownInsight.figures(told, List.of()));
    }

    private static String text(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
