package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Said.By;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.CueWord;
import salesassistant.semantics.reading.words.Meaning.GrainWord;
import salesassistant.semantics.reading.words.Meaning.MeasuredSuperlative;
import salesassistant.semantics.reading.words.Meaning.Noun;
import salesassistant.semantics.reading.words.Meaning.Place;
import salesassistant.semantics.reading.words.Meaning.Standing;

/** One place of a ranking: "second largest"; those before it are shown too. */
final class PlaceRules {

    private PlaceRules() {}

    static List<Rule> of() {
        return List.of(
                Rule.named("nth of a ranking")
                        .one(Place.class)
                        .cue(RankingRules.SUPERLATIVES)
                        .maybe(Noun.class)
                        .says(PlaceRules::ranked),
                Rule.named("number two")
                        .one(Standing.class)
                        .maybe(Noun.class)
                        .says(m -> said(
                                new Place(m.at(0, Standing.class).number()),
                                Direction.DESCENDING,
                                By.VALUE,
                                m.find(1, Noun.class))),
                Rule.named("nth week or month")
                        .one(Place.class)
                        .cue(Cue.TOP, Cue.BOTTOM, Cue.BEST, Cue.WORST)
                        .one(GrainWord.class)
                        .says(PlaceRules::stretch),
                Rule.named("nth highest growth")
                        .one(Place.class)
                        .cue(Cue.TOP, Cue.BOTTOM, Cue.BEST, Cue.WORST)
                        .cue(Cue.GROW)
                        .says(m -> said(
                                m.at(0, Place.class),
                                RankingRules.direction(m.at(1, CueWord.class).cue()),
                                By.CHANGE_PERCENT,
                                Optional.empty())),
                Rule.named("nth by what a superlative measures")
                        .one(Place.class)
                        .one(MeasuredSuperlative.class)
                        .maybe(Noun.class)
                        .says(PlaceRules::measured));
    }

    private static List<Said> ranked(Rule.Match match) {
        var cue = match.at(1, CueWord.class).cue();
        return said(
                match.at(0, Place.class), RankingRules.direction(cue), RankingRules.by(cue), match.find(2, Noun.class));
    }

    private static List<Said> stretch(Rule.Match match) {
        var direction = RankingRules.direction(match.at(1, CueWord.class).cue());
        var said = new ArrayList<>(said(match.at(0, Place.class), direction, By.VALUE, Optional.empty()));
        said.add(new Said.GrainNamed(Optional.of(match.at(2, GrainWord.class).grain()), 1));
        return said;
    }

    private static List<Said> measured(Rule.Match match) {
        var superlative = match.at(1, MeasuredSuperlative.class);
        var said = new ArrayList<Said>();
        said.add(new Said.MeasureNamed(superlative.measure()));
        said.addAll(said(match.at(0, Place.class), superlative.direction(), By.VALUE, match.find(2, Noun.class)));
        return said;
    }

    private static List<Said> said(Place place, Direction direction, By by, Optional<Noun> of) {
        var said = new ArrayList<Said>();
        var dimension = of.map(Noun::dimension);
        said.add(new Said.RankingNamed(direction, OptionalInt.of(place.number()), by, dimension));
        said.add(new Said.PlaceNamed(place.number()));
        dimension.ifPresent(name -> said.add(new Said.BreakdownNamed(name)));
        return said;
    }
}
