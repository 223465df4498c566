package salesassistant.semantics.reading;

import java.util.List;

/** The reader's sentences in Swedish. */
record SwedishSentences() implements Sentences {

    @Override
    public String empty() {
        return "Ställ en fråga om försäljning, till exempel någon av dessa.";
    }

    @Override
    public String unknownWords(List<String> words, List<String> nearest) {
        var named =
                String.join(", ", words.stream().map(word -> "”" + word + "”").toList());
        var sentence = "Jag känner inte till " + named + " i de här siffrorna.";
        return nearest.isEmpty() ? sentence : sentence + " Närmast: " + String.join(", ", nearest) + ".";
    }

    @Override
    public String notUnderstood() {
        return "Jag kan orden, men inte vad de betyder tillsammans, och gissar hellre inte.";
    }

    @Override
    public String notSummed(String measure) {
        return measure + " kan inte summeras och har därför inga andelar eller bidrag.";
    }

    @Override
    public String needsProduct(String measure) {
        return measure + " gäller alltid något: nämn en artikel, ett varumärke, en tillverkare eller en kategori.";
    }

    @Override
    public String latestWeek(String week, String day) {
        return "Den senaste veckan i datan är " + week + ", till " + day + ".";
    }

    @Override
    public String notInData(String member) {
        return member + " finns inte i de här siffrorna.";
    }

    @Override
    public String outsideData(String from, String to) {
        return "Siffrorna omfattar veckorna som slutar " + from + " till " + to + ", och frågan når utanför dem.";
    }

    @Override
    public String noContext() {
        return "Det låter som en följdfråga, men det finns ingen fråga före den.";
    }

    @Override
    public String ambiguous() {
        return "Det kan betyda olika saker med olika siffror. Vilket menar du?";
    }

    @Override
    public String whichName() {
        return "Flera namn passar. Vilket menar du?";
    }

    @Override
    public String ofWhat() {
        return "Av vad: vilka rader ska jämföras?";
    }

    @Override
    public String by(String question, String dimension) {
        return question.replaceAll("[?!. ]+$", "") + " per " + dimension.toLowerCase(java.util.Locale.ROOT);
    }
}
