package salesassistant.app.chat.skill;

import java.util.List;
import salesassistant.app.question.Drawing;
import salesassistant.app.question.Paging;

/** All skills, in the order in which a message is offered to them: the first that hears it answers. */
public final class Skills {

    private Skills() {}

    public static List<Skill> all(Drawing drawing, Paging paging) {
        return List.of(
                new Courtesies(),
                new Keeping(),
                new Exporting(),
                new Redrawing(drawing),
                new Pointing(Pages.of(paging)),
                new Explaining(),
                new Trusting(),
                new NextSteps(),
                new Usual(),
                new Definitions());
    }
}
