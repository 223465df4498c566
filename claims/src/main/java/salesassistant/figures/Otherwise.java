package salesassistant.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The other ways to read a claim: of another member, period or measure that its sentence names. */
final class Otherwise {

    private static final int MOST = 24;

    private Otherwise() {}

    static List<Frame> frames(Layout layout, Parts parts, Frame frame, int at) {
        var found = new ArrayList<Frame>();
        for (Frame measured : measures(parts, frame, at)) {
            List<Map<Dimension, Set<String>>> subjects = subjects(parts, frame);
            for (List<Moment> moments : moments(layout, parts, frame)) {
                for (Map<Dimension, Set<String>> members : subjects) {
                    found.add(with(measured, members, moments));
                }
            }
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private static List<Map<Dimension, Set<String>>> subjects(Parts parts, Frame frame) {
        var found = new ArrayList<Map<Dimension, Set<String>>>();
        found.add(frame.subject().members());
        for (Mention mention : parts.mentions()) {
            if (mention instanceof Mention.Named named && !named.total()) {
                var members = new LinkedHashMap<>(frame.subject().members());
                members.put(named.dimension(), named.members());
                found.add(members);
            }
        }
        if (frame.subject().members().size() > 1) {
            frame.subject().members().keySet().forEach(dimension -> {
                var fewer = new LinkedHashMap<>(frame.subject().members());
                fewer.remove(dimension);
                found.add(fewer);
            });
        }
        found.add(Map.of());
        return found.stream().distinct().toList();
    }

    /** Where none is said, the last period too. */
    private static List<List<Moment>> moments(Layout layout, Parts parts, Frame frame) {
        var found = new ArrayList<List<Moment>>();
        found.add(frame.moments());
        List<Moment> all = Times.moments(parts, 0, parts.size());
        all.forEach(moment -> found.add(List.of(moment)));
        found.add(all);
        if (all.isEmpty()) {
            layout.time()
                    .filter(time -> !time.inTime().isEmpty())
                    .ifPresent(
                            time -> found.add(List.of(time.moment(time.inTime().getLast()))));
        }
        return found.stream().distinct().toList();
    }

    /** The measure named right beside a number is the one it is of. */
    private static List<Frame> measures(Parts parts, Frame frame, int at) {
        boolean beside = false;
        for (int k = Math.max(0, at - 1); k < parts.size() && k <= at + 1; k++) {
            Mention mention = parts.mentions().get(k);
            int gap = k < at
                    ? frame.mention().start() - mention.end()
                    : mention.start() - frame.mention().end();
            beside |= mention instanceof Mention.Figures && gap <= 2 && parts.together(k, at);
        }
        var free = new Frame(
                frame.mention(),
                frame.subject(),
                frame.moments(),
                frame.focus(),
                frame.dated(),
                new Frame.Said(List.of(), List.of(), false, false),
                frame.words());
        return beside
                        || !(frame.mention() instanceof Mention.Amount)
                        || frame.said().near().isEmpty()
                ? List.of(frame)
                : List.of(frame, free);
    }

    private static Frame with(Frame frame, Map<Dimension, Set<String>> members, List<Moment> moments) {
        return new Frame(
                frame.mention(),
                frame.subject().of(members),
                moments,
                List.of(),
                frame.dated(),
                frame.said(),
                frame.words());
    }
}
