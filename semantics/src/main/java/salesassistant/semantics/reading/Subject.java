package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.reading.words.Lattice;
import salesassistant.semantics.reading.words.Meaning.MemberWord;
import salesassistant.semantics.reading.words.Piece;

/** What a question was about, though it could not be answered: the products it named for sure, and where. */
final class Subject {

    /** A word that can be meant for one name only is that name. */
    private static final double MISSPELT = 1.1;

    private final Catalog catalog;

    Subject(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Nothing where it named no product, or only what is spoken of anyway. */
    Optional<Draft> of(Lattice.Reading reading, Language language, Optional<Context> context) {
        var named = new ArrayList<Piece>();
        reading.pieces().stream()
                .filter(piece ->
                        piece.meaning() instanceof MemberWord word && !word.partial() && piece.cost() <= MISSPELT)
                .sorted(Comparator.comparingInt((Piece piece) -> piece.from() - piece.to()))
                .filter(piece -> named.stream().noneMatch(other -> overlap(other, piece)))
                .forEach(named::add);
        var slots = named.stream()
                .sorted(Comparator.comparingInt(Piece::from))
                .map(piece -> slot((MemberWord) piece.meaning(), reading, piece))
                .toList();
        boolean newly = slots.stream()
                .filter(slot -> isProduct(slot.said()))
                .anyMatch(slot -> !spokenOf(context).contains(slot.said()));
        return newly ? Optional.of(new Draft(language, slots)) : Optional.empty();
    }

    private static Slot slot(MemberWord word, Lattice.Reading reading, Piece piece) {
        var span = new Span(
                reading.tokens().get(piece.from()).span().from(),
                reading.tokens().get(piece.to() - 1).span().to());
        var said = new Said.MembersNamed(word.dimension(), word.values(), false, false, false);
        return new Slot(said, Chip.Source.QUESTION, List.of(span));
    }

    private static boolean overlap(Piece one, Piece other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    private boolean isProduct(Said said) {
        return said instanceof Said.MembersNamed members
                && catalog.dimension(members.dimension()).axis() == Axis.PRODUCT;
    }

    private static List<Said> spokenOf(Optional<Context> context) {
        return context.stream()
                .flatMap(before -> before.last().draft().slots().stream())
                .map(Slot::said)
                .toList();
    }
}
