package salesassistant.app.chat.skill;

/** Names and texts that come from data, as Markdown shows them: as they stand, whatever they look like. */
public final class Markdown {

    private Markdown() {}

    public static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|~!(){}])", "\\\\$1");
    }
}
