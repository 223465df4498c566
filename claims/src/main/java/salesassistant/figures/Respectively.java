package salesassistant.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Gives the numbers of a list to the names of a list, one each: "A and B sold 12 and 9". */
final class Respectively {

    private Respectively() {}

    static List<Frame> spread(Parts parts, List<Frame> frames) {
        var spread = new ArrayList<>(frames);
        int i = 0;
        while (i < parts.size()) {
            List<Integer> run = run(parts, i);
            if (run.size() >= 2 && isOneEach(parts, run)) {
                give(frames, run, spread);
            }
            i = run.isEmpty() ? i + 1 : run.getLast() + 1;
        }
        return spread;
    }

    /** "Together A and B sold 611, or 61 %" is said of both. */
    private static boolean isOneEach(Parts parts, List<Integer> run) {
        long units = run.stream()
                .map(k -> ((Mention.Amount) parts.mentions().get(k)).numeral().unit())
                .filter(unit -> unit != Unit.PLAIN)
                .distinct()
                .count();
        return units < 2 && !parts.cues(0, run.getFirst(), run.getFirst()).contains(Cue.TOGETHER);
    }

    private static List<Integer> run(Parts parts, int from) {
        var run = new ArrayList<Integer>();
        for (int i = from; i < parts.size() && parts.together(from, i); i++) {
            Mention mention = parts.mentions().get(i);
            if (mention instanceof Mention.Amount) {
                run.add(i);
            } else if (!(mention instanceof Mention.Break
                            || mention instanceof Mention.Hint hint && hint.is(Cue.RESPECTIVELY))
                    || run.isEmpty()) {
                break;
            }
        }
        return run;
    }

    private static void give(List<Frame> frames, List<Integer> run, List<Frame> spread) {
        Frame.Subject subject = frames.get(run.getFirst()).subject();
        for (var entry : subject.members().entrySet()) {
            List<String> members = List.copyOf(entry.getValue());
            if (members.size() != run.size()) {
                continue;
            }
            for (int k = 0; k < run.size(); k++) {
                Frame frame = frames.get(run.get(k));
                var own = new LinkedHashMap<>(subject.members());
                own.put(entry.getKey(), Set.of(members.get(k)));
                var one = new Frame.Subject(
                        own,
                        subject.others(),
                        false,
                        subject.stranger(),
                        subject.total(),
                        false,
                        false,
                        subject.before());
                spread.set(
                        run.get(k),
                        new Frame(
                                frame.mention(),
                                one,
                                frame.moments(),
                                frame.focus(),
                                frame.dated(),
                                frame.said(),
                                frames.get(run.getFirst()).words()));
            }
        }
    }
}
