package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;

/** "February and April fell": said of each period of a list, not of the way from one to the other. */
final class EachPeriod {

    private EachPeriod() {}

    /** The same said of one of them at a time; nothing where there is no list. */
    static List<Frame> of(Parts parts, int at, Frame frame) {
        var listed = new ArrayList<Moment>();
        for (int k = 0; k < parts.size(); k++) {
            if (parts.mentions().get(k) instanceof Mention.Dated dated && parts.together(k, at)) {
                if (Times.isStart(parts, dated) || !listed.isEmpty() && !isNext(parts, k)) {
                    return List.of();
                }
                listed.add(dated.moment());
            }
        }
        return listed.size() < 2
                ? List.of()
                : listed.stream().map(moment -> frame.at(List.of(moment))).toList();
    }

    /** Behind the one before with a comma, "and" or both between. */
    private static boolean isNext(Parts parts, int k) {
        int before = k - 1;
        while (before >= 0
                && parts.mentions().get(before) instanceof Mention.Break mark
                && (Words.JOINING_A_LIST.has(parts.tokens().get(mark.start())))) {
            before--;
        }
        return before < k - 1 && parts.mentions().get(before) instanceof Mention.Dated;
    }
}
