package salesassistant.app.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.narration.Part;

/**
 * Takes a model's reply as it arrives: shows each sentence once it has been judged, its beginning sooner where that claims
 * nothing, and keeps the questions that come after.
 */
final class Listening {

    static final String QUESTIONS = "NEXT";
    private static final int LONGEST = 6000;
    private static final int MOST_SENTENCES = 6;

    private final Jury jury;
    private final Sentences sentences;
    private final Screen screen;
    private final List<Judgement.Holds> held = new ArrayList<>();
    private final List<String> unbacked = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private String visible = "";
    private int taken;
    private boolean asking;
    private @Nullable String trouble;

    private Listening(Jury jury, List<Material> answers, Screen screen) {
        this.jury = jury;
        this.sentences = new Sentences(answers);
        this.screen = screen;
    }

    /** For a reply about one answer. */
    static Listening about(Material answer, Screen screen) {
        return new Listening(new Guard(answer), List.of(answer), screen);
    }

    /** For a reply about several answers. */
    static Listening about(List<Material> answers, Screen screen) {
        return new Listening(new Panel(answers), answers, screen);
    }

    /** Takes some more; says whether it is worth listening on. */
    boolean take(String piece) {
        taken += piece.length();
        if (taken > LONGEST) {
            trouble = "longer than it may be";
        }
        if (trouble != null) {
            return false;
        }
        sentences.add(piece);
        for (var next = sentences.next(); next.isPresent() && trouble == null; next = sentences.next()) {
            hear(next.get());
            settle();
        }
        if (trouble == null && !asking) {
            grow(whole() + jury.harmlessStart(sentences.begun()));
        }
        return trouble == null;
    }

    /** There is no more to come. */
    void end() {
        if (trouble == null) {
            sentences.last().ifPresent(this::hear);
            settle();
        }
        if (trouble == null && held.isEmpty()) {
            trouble = unbacked.isEmpty() ? "nothing was said" : String.join("; ", unbacked);
        }
    }

    /** Why nothing of it may be shown. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Nothing of it is to remain shown. */
    void takeBack() {
        screen.takeBack();
    }

    /** The sentences that stand, in their order. */
    List<Judgement.Holds> held() {
        return List.copyOf(held);
    }

    List<Part> parts() {
        return Judgement.Holds.inARow(held);
    }

    List<String> questions() {
        return List.copyOf(questions);
    }

    private void hear(String sentence) {
        if (sentence.equals(QUESTIONS)) {
            asking = true;
        } else if (asking) {
            questions.add(sentence);
        } else if (held.size() < MOST_SENTENCES) {
            switch (jury.judge(sentence)) {
                case Judgement.Holds holds -> held.add(holds);
                case Judgement.Unbacked(var why) -> unbacked.add(why);
                case Judgement.Wrong(var why) -> trouble = why;
            }
        }
    }

    private String whole() {
        var text = new StringBuilder();
        parts().forEach(part -> text.append(part.text()));
        return held.isEmpty() ? "" : text.append(' ').toString();
    }

    /** Takes back what was shown of a sentence that does not stand. */
    private void settle() {
        if (!visible.isEmpty() && !whole().startsWith(visible)) {
            screen.takeBack();
            visible = "";
        }
        grow(whole());
    }

    private void grow(String text) {
        if (text.length() > visible.length() && text.startsWith(visible)) {
            screen.piece(text.substring(visible.length()));
            visible = text;
        }
    }
}
