package salesassistant.app.chat.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.conversation.Basis;
import salesassistant.app.conversation.MessagePart;
import salesassistant.app.insight.Followed;
import salesassistant.app.insight.Outlook;
import salesassistant.app.question.ShownInsight;
import salesassistant.app.stream.LookingAt;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Wording;
import salesassistant.semantics.reading.Interpretation;

/** "What should I worry about?": what stands out in what the caller follows, with a question to each. */
public final class Noticing {

    private static final String WHEN_EN = "( right)?( now| today| this week| this morning| lately| at the moment)?";
    private static final String WHEN_SV = "( just)?( nu| idag| i dag| den här veckan| i veckan| i morse| på sistone)?";

    private static final Phrases WORRY = Phrases.of(
            "what (should|do|must) (i|we) (need to )?(worry|be worried|be concerned|care) about" + WHEN_EN
                    + "|(is there )?(anything|something) (wrong|to worry about|i should worry about|we should worry about|alarming|worrying)"
                    + WHEN_EN
                    + "|(are there )?any (problems|concerns|red flags|alerts|bad news|warnings)" + WHEN_EN
                    + "|what('s| is) (going )?wrong" + WHEN_EN,
            "vad (ska|bör|borde|måste) (jag|vi) (oroa mig|oroa oss|vara orolig|vara oroliga) (för|över)" + WHEN_SV
                    + "|(är det |finns det )?något (att oroa sig för|oroande|som är fel|jag (borde|bör|ska) oroa mig för)"
                    + WHEN_SV
                    + "|(finns det |har vi )?några (problem|varningar|dåliga nyheter|orosmoln)" + WHEN_SV);
    private static final Phrases KNOW = Phrases.of(
            "(is there )?(anything|something)( else)? (i|we) (should|need to|ought to|must) (know|look at|watch|see)( about)?"
                    + WHEN_EN
                    + "|(ok |okay |and |so )?what (should|shall) (i|we) do( first)?" + WHEN_EN
                    + "|(anything|something) (new|interesting|noteworthy|unusual|important|special)" + WHEN_EN
                    + "|what (should|do) (i|we) (need to )?(know|look at|focus on|watch|look into)" + WHEN_EN
                    + "|what('s| is) (new|going on|happening|important|interesting|up)" + WHEN_EN
                    + "|what (stands out|is unusual|needs (my|our) attention|deserves (my|our) attention)" + WHEN_EN
                    + "|(are there )?any (news|surprises|findings|insights|anomalies)" + WHEN_EN,
            "(är det |finns det )?något( annat)?( som)? (jag|vi) (borde|bör|ska|behöver|måste) (veta|känna till|titta på|se)( om)?"
                    + WHEN_SV
                    + "|(ok |och |så )?vad (ska|bör|borde) (jag|vi) göra( först)?" + WHEN_SV
                    + "|(något|nåt) (nytt|intressant|ovanligt|viktigt|speciellt)" + WHEN_SV
                    + "|vad (borde|bör|ska|behöver|måste) (jag|vi) (veta|känna till|titta på|fokusera på|hålla koll på)"
                    + WHEN_SV
                    + "|vad (sticker ut|är nytt|är på gång|är viktigt|är ovanligt|kräver (min|vår) uppmärksamhet)"
                    + WHEN_SV
                    + "|(finns det )?några (nyheter att veta|överraskningar|avvikelser|insikter)" + WHEN_SV);

    private static final Label ALL = new Label("what you follow (%s)", "det du följer (%s)");
    private static final Label PART = new Label(
            "what you follow (%s), as far as it could be looked at",
            "det du följer (%s), så långt det kunde gås igenom");
    private static final Label SEEN = new Label(
            "This stands out in %s, as of %s, the weightiest first:",
            "Det här sticker ut i %s, till och med %s, det tyngsta först:");
    private static final Label BAD = new Label(
            "This went against you in %s, as of %s, the weightiest first:",
            "Det här gick emot dig i %s, till och med %s, det tyngsta först:");
    private static final Label NOTHING_BAD = new Label(
            "Of what stands out in %s, as of %s, nothing is bad news. This does stand out:",
            "Inget av det som sticker ut i %s, till och med %s, är dåliga nyheter. Det här sticker ut:");

    private static final Label NOTHING = new Label(
            "Nothing stands out in %s, as of %s: nothing there moved further than it usually does and far enough"
                    + " to matter. Smaller movements, and what you do not follow, show in the questions below.",
            "Inget sticker ut i %s, till och med %s: inget där rörde sig mer än vanligt och tillräckligt för att"
                    + " spela roll. Mindre rörelser, och det du inte följer, syns i frågorna nedan.");
    private static final Label UNKNOWN = new Label(
            "What you follow (%s) could not be looked at just now, so there is nothing to say of it.",
            "Det du följer (%s) kunde inte gås igenom just nu, så det finns inget att säga om det.");
    private static final Label PARTLY =
            new Label("Not all of it could be looked at just now.", "Allt kunde inte gås igenom just nu.");
    private static final Label JUDGEMENT = new Label(
            "What deserves worry is yours to judge; this is what the figures say.",
            "Vad som är värt att oroa sig för avgör du; det här är vad siffrorna säger.");

    /** What the catalog offers to somebody who asks in general. */
    private static final Label OPEN = new Label("what should I worry about?", "vad ska jag oroa mig för?");

    private Noticing() {}

    /**
     * To be told what stands out.
     *
     * @param worried whether bad news is asked for
     */
    public record Wish(Language language, boolean worried) {}

    /** The wish, where the words are one. */
    public static Optional<Wish> in(String words) {
        return WORRY.saidIn(words)
                .map(language -> new Wish(language, true))
                .or(() -> KNOW.saidIn(words).map(language -> new Wish(language, false)));
    }

    /** What a look looks at, such as "Sales value in Sweden by brand". */
    public static LookingAt at(Outlook.Stage stage, OpenCatalog open, Language language) {
        var wording = new Wording(open.catalog(), language);
        var look = stage.look();
        var by = look.breakdowns().stream().map(wording::breakdown).collect(Collectors.joining(" "));
        var label = wording.figure(look.figures().getFirst()) + wording.scope(look.filter()) + " " + by;
        return new LookingAt("insight", label.strip(), stage.number(), stage.most());
    }

    /** What was seen, in words. */
    public static Saying told(OpenCatalog open, Outlook.Seen seen, Wish wish) {
        var language = wish.language();
        var worried = wish.worried();
        var all = in(seen.insights(), language);
        var bad = in(seen.bad(), language);
        var shown = worried && !bad.isEmpty() ? bad : all;
        var words = new ArrayList<String>();
        var head = all.isEmpty() ? NOTHING : worried ? bad.isEmpty() ? NOTHING_BAD : BAD : SEEN;
        words.add(said(head, open, seen, language));
        if (worried && !all.isEmpty()) {
            words.add(JUDGEMENT.in(language));
        }
        if (seen.reach() == Outlook.Reach.PART) {
            words.add(PARTLY.in(language));
        }
        var parts = new ArrayList<MessagePart>();
        parts.add(MessagePart.plain(String.join(" ", words), List.of()));
        shown.forEach(one -> parts.add(MessagePart.insight(one.kept())));
        var questions = shown.isEmpty()
                ? offered(open, language)
                : shown.stream()
                        .map(ShownInsight::question)
                        .filter(Objects::nonNull)
                        .toList();
        return new Saying(Basis.CATALOG, parts, WorkingQuestions.of(open, language, questions), Optional.empty());
    }

    private static List<ShownInsight> in(List<Map<Language, ShownInsight>> insights, Language language) {
        return insights.stream()
                .map(one -> Objects.requireNonNull(one.get(language)))
                .toList();
    }

    private static String said(Label head, OpenCatalog open, Outlook.Seen seen, Language language) {
        var week = IsoWeek.of(open.span().lastWeekEnd()).toString();
        var followed = followed(open, seen.followed(), language);
        return switch (seen.reach()) {
            case ALL -> head.in(language).formatted(ALL.in(language).formatted(followed), week);
            case PART -> head.in(language).formatted(PART.in(language).formatted(followed), week);
            case NONE -> UNKNOWN.in(language).formatted(followed);
        };
    }

    private static List<String> offered(OpenCatalog open, Language language) {
        return open.reader().read(OPEN.in(language), Optional.empty()) instanceof Interpretation.OutOfScope declined
                ? declined.suggestions()
                : List.of();
    }

    private static String followed(OpenCatalog open, List<Followed> followed, Language language) {
        var wording = new Wording(open.catalog(), language);
        return followed.stream()
                .map(one -> wording.measure(one.measure())
                        + one.members().entrySet().stream()
                                .map(member -> ", " + wording.named(member.getKey(), member.getValue()))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("; "));
    }
}
