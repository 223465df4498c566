package salesassistant.app.chat.skill;

import java.util.ArrayList;
import java.util.List;
import salesassistant.app.conversation.MessageFigure;
import salesassistant.app.conversation.MessagePart;
import salesassistant.app.question.FigureSource;
import salesassistant.semantics.narration.Part;
import salesassistant.semantics.query.Column;

/** Markdown being written, whose figures know where they stand in it and where they come from. */
final class Written {

    private final StringBuilder markdown = new StringBuilder();
    private final List<MessageFigure> figures = new ArrayList<>();

    /** More Markdown. */
    Written say(String more) {
        markdown.append(more);
        return this;
    }

    /** A figure, with its reference as the wire has it. */
    Written figure(String text, String source) {
        var from = markdown.length();
        markdown.append(text);
        figures.add(new MessageFigure(text, from, markdown.length(), true, source));
        return this;
    }

    /** What is told of an answer with these columns, names as they stand. */
    Written told(List<Part> parts, List<Column> columns) {
        for (var part : parts) {
            switch (part) {
                case Part.Figure figure -> figure(figure.text(), FigureSource.of(figure.reference(), columns));
                case Part.Text _, Part.Name _ -> say(Markdown.plain(part.text()));
            }
        }
        return this;
    }

    MessagePart part() {
        return MessagePart.written(markdown.toString(), figures);
    }
}
