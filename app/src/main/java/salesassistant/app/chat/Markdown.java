package salesassistant.app.chat;

/** Names and texts that come from data, as Markdown shows them: as they stand, whatever they look like. */
final class Markdown {

    private Markdown() {}

    static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|~!(){}])", "\\\\$1");
    }
}
