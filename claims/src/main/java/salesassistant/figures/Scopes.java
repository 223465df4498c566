package salesassistant.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rows a frame may mean, the likeliest first; none when it speaks of a period the table does not have. */
final class Scopes {

    private final Layout layout;

    Scopes(Layout layout) {
        this.layout = layout;
    }

    List<Scope> of(Frame frame) {
        return of(frame, frame.subject().members());
    }

    List<Scope> others(Frame frame) {
        return frame.subject().others().isEmpty()
                ? List.of()
                : of(frame, merged(frame.subject().members(), frame.subject().others()));
    }

    private static Map<Dimension, Set<String>> merged(
            Map<Dimension, Set<String>> members, Map<Dimension, Set<String>> others) {
        var both = new LinkedHashMap<>(members);
        both.putAll(others);
        return both;
    }

    private List<Scope> of(Frame frame, Map<Dimension, Set<String>> members) {
        Optional<Set<String>> times = times(frame.moments());
        if (!frame.moments().isEmpty() && times.isEmpty() && !columnsHave(frame.moments())) {
            return List.of();
        }
        var scopes = new LinkedHashSet<Scope>();
        boolean inheritedTimes = frame.focus().isEmpty() && !frame.dated();
        if (inheritedTimes && frame.words().partAny(Cue.TOTAL, Cue.AVERAGE)) {
            scopes.add(new Scope(layout, members));
        }
        boolean spans = frame.words().sentence().contains(Cue.TOTAL)
                || frame.words().sentence().contains(Cue.AVERAGE);
        if (frame.moments().size() > 1 && !frame.focus().isEmpty() && !spans) {
            scopes.add(timed(new Scope(layout, members), times(frame.focus())));
        }
        if (frame.moments().size() > 1 && frame.focus().isEmpty() && !spans) {
            scopes.add(timed(
                    new Scope(layout, members),
                    times(frame.moments()
                            .subList(frame.moments().size() - 1, frame.moments().size()))));
        }
        if (frame.words().part().contains(Cue.EARLIEST)) {
            List<Scope> first = layout
                    .time()
                    .flatMap(time -> time.inTime().stream()
                            .filter(member ->
                                    times.map(said -> said.contains(member)).orElse(true))
                            .findFirst()
                            .map(member -> new Scope(layout, members).with(time, Set.of(member))))
                    .stream()
                    .toList();
            if (!first.isEmpty()) {
                return first;
            }
        }
        latestYear(frame, times)
                .ifPresent(latest -> scopes.add(timed(new Scope(layout, members), Optional.of(latest))));
        scopes.add(timed(new Scope(layout, members), times));
        if (frame.subject().inherited()) {
            scopes.add(timed(Scope.whole(layout), times));
        }
        var found = new ArrayList<Scope>();
        scopes.stream()
                .filter(scope -> !scope.rows().isEmpty() || !scope.totalRows().isEmpty())
                .forEach(found::add);
        return found;
    }

    /** "In February" is the last one, where several years have one. */
    private Optional<Set<String>> latestYear(Frame frame, Optional<Set<String>> times) {
        boolean open = frame.moments().size() == 1 && frame.moments().getFirst().year() == 0;
        return layout.time()
                .filter(time -> open && time.isRepeated())
                .flatMap(time -> time.inTime().stream()
                        .filter(member -> times.orElse(Set.of()).contains(member))
                        .reduce((one, other) -> other)
                        .map(Set::of));
    }

    private Scope timed(Scope scope, Optional<Set<String>> times) {
        return layout.time()
                .flatMap(time -> times.filter(said -> !said.isEmpty()).map(said -> scope.with(time, said)))
                .orElse(scope);
    }

    /** The members of the time dimension a frame speaks of; none when a period it names is not there. */
    private Optional<Set<String>> times(List<Moment> moments) {
        return layout.time().flatMap(time -> {
            var all = new TreeSet<String>();
            for (Moment moment : moments) {
                all.addAll(time.in(moment));
            }
            return all.isEmpty() ? Optional.empty() : Optional.of((Set<String>) all);
        });
    }

    private boolean columnsHave(List<Moment> moments) {
        return moments.stream()
                .allMatch(moment -> layout.measures().stream()
                        .anyMatch(measure -> measure.when()
                                .moment()
                                .filter(own -> own.isIn(moment))
                                .isPresent()));
    }
}
