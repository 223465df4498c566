package salesassistant.semantics.reading.grammar;

import java.util.List;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.MeasureWord;
import salesassistant.semantics.reading.words.Meaning.TopicWord;

/** Measures, one or several. */
final class MeasureRules {

    private MeasureRules() {}

    static List<Rule> of() {
        return List.of(
                Rule.named("measure").one(MeasureWord.class).says(m -> List.of(named(m.at(0, MeasureWord.class)))),
                Rule.named("what measure")
                        .cue(Cue.WHAT)
                        .one(MeasureWord.class)
                        .says(m -> List.of(named(m.at(1, MeasureWord.class)))),
                Rule.named("how many of a measure")
                        .cue(Cue.HOW_MANY)
                        .one(MeasureWord.class)
                        .says(m -> List.of(named(m.at(1, MeasureWord.class)))),
                Rule.named("two measures")
                        .one(MeasureWord.class)
                        .cue(Cue.AND, Cue.VERSUS, Cue.WITH)
                        .one(MeasureWord.class)
                        .says(m -> List.of(named(m.at(0, MeasureWord.class)), named(m.at(2, MeasureWord.class)))),
                Rule.named("three measures")
                        .one(MeasureWord.class)
                        .one(MeasureWord.class)
                        .cue(Cue.AND)
                        .one(MeasureWord.class)
                        .says(m -> List.of(
                                named(m.at(0, MeasureWord.class)),
                                named(m.at(1, MeasureWord.class)),
                                named(m.at(3, MeasureWord.class)))),
                Rule.named("sold").cue(Cue.SELL).says(_ -> List.of(new Said.SoldNamed())),
                Rule.named("topic")
                        .one(TopicWord.class)
                        .says(m -> List.of(
                                new Said.TopicNamed(m.at(0, TopicWord.class).topic()))));
    }

    static Said named(MeasureWord word) {
        return new Said.MeasureNamed(word.measure());
    }
}
