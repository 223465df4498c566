package salesassistant.semantics.catalog.file;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import salesassistant.semantics.catalog.CatalogException;

/** A YAML 1.2 file read within limits: one document, no anchors, no tags, neither huge nor deep. */
final class YamlText {

    private static final int LONGEST = 1_000_000;
    private static final int DEEPEST = 24;

    private final String file;
    private final LoadSettings settings;
    private int depth;
    private int documents;

    private YamlText(String file) {
        this.file = file;
        this.settings =
                LoadSettings.builder().setLabel(file).setCodePointLimit(LONGEST).build();
    }

    /** The root of the file's only document. */
    static YamlNode root(Reader reader, String file) {
        return new YamlText(file).read(text(reader, file));
    }

    private YamlNode read(String text) {
        try {
            // The events are looked at first: composing a hostile document recurses as deep as it is nested.
            new Parse(settings).parseString(text).forEach(this::check);
            var node = new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> new CatalogException("The " + file + " is empty."));
            return new YamlNode(node, file, "");
        } catch (MarkedYamlEngineException wrong) {
            throw new CatalogException("The " + file + line(wrong.getProblemMark()) + " is not valid YAML 1.2: "
                    + wrong.getProblem() + ".");
        } catch (YamlEngineException wrong) {
            throw new CatalogException("The " + file + " is not valid YAML 1.2: " + wrong.getMessage());
        }
    }

    private void check(Event event) {
        switch (event) {
            case AliasEvent alias -> throw refused(alias, "uses an anchor; write the value out where it is needed.");
            case DocumentStartEvent start -> {
                documents++;
                if (documents > 1) {
                    throw refused(start, "holds a second document; a catalog file is a single one.");
                }
            }
            case CollectionStartEvent start -> enter(start);
            case CollectionEndEvent _ -> depth--;
            case ScalarEvent scalar when scalar.getTag().isPresent() -> throw tagged(scalar);
            default -> {}
        }
    }

    private void enter(CollectionStartEvent start) {
        depth++;
        if (depth > DEEPEST) {
            throw refused(start, "is nested deeper than " + DEEPEST + " levels.");
        }
        if (start.getTag().isPresent()) {
            throw tagged(start);
        }
    }

    private CatalogException tagged(Event event) {
        return refused(event, "uses a tag (!…); plain values are enough, remove it.");
    }

    private CatalogException refused(Event event, String why) {
        return new CatalogException("The " + file + line(event.getStartMark()) + " " + why);
    }

    private static String line(Optional<Mark> mark) {
        return mark.map(m -> ", line " + (m.getLine() + 1) + ",").orElse("");
    }

    private static String text(Reader reader, String file) {
        var text = new StringBuilder();
        var buffer = new char[8192];
        try {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
                if (text.length() > LONGEST) {
                    throw new CatalogException(
                            "The " + file + " is longer than " + LONGEST + " characters; that is no catalog.");
                }
            }
        } catch (IOException broken) {
            throw new CatalogException("The " + file + " cannot be read: " + broken.getMessage() + ".");
        }
        return text.toString();
    }
}
