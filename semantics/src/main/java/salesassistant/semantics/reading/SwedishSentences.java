package salesassistant.semantics.reading;

import java.util.List;
import java.util.Locale;

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
    public String whatThereIs(String dimension, String members) {
        return dimension + " är en av: " + members + ".";
    }

    @Override
    public String several() {
        return "Det här är flera frågor. Ställ dem en i taget.";
    }

    @Override
    public String noSuchCount(String number, int most) {
        return "Hur många rader? En lista har 1 till "
                + String.format(Locale.ROOT, "%,d", most).replace(',', '\u00a0') + " av dem, inte ”" + number + "”.";
    }

    @Override
    public String hereNotThere() {
        return "Det som säljs på en plats men inte på en annan kan inte listas i ett svar. Fråga om varje plats för sig, eller om"
                + " artiklarnas vägda distribution där.";
    }

    @Override
    public String notUnderstood() {
        return "Jag kan orden, men inte vad de betyder tillsammans, och gissar hellre inte.";
    }

    @Override
    public String why() {
        return "Jag kan säga varför en siffra ändrades, som försäljningen av ett varumärke i en region, men jag förstår inte den här frågan om orsaken.";
    }

    @Override
    public String reason() {
        return "Varför";
    }

    @Override
    public String rowsAsked(String sentence) {
        return Sentences.asking(sentence, "det som frågas: hur många de är");
    }

    @Override
    public String placeAsked(String sentence, int place) {
        return Sentences.asking(sentence, "det som frågas: nummer " + place);
    }

    @Override
    public String written(String label, String word) {
        return label + " (du skrev ”" + word + "”)";
    }

    @Override
    public String whatIf() {
        return "Jag kan inte säga vad som skulle hända, bara vad som har sålts.";
    }

    @Override
    public String suggestedBreakdown(String measure, String dimension, String member) {
        return measure + " per " + dimension.toLowerCase(Locale.ROOT) + " för " + member + " jämfört med förra året";
    }

    @Override
    public String suggestedGrowth(String measure, String member) {
        return "Hur har " + measure.toLowerCase(Locale.ROOT) + " för " + member + " utvecklats de senaste 12 veckorna?";
    }

    @Override
    public String suggestedTrend(String measure, String member) {
        return measure + " per vecka för " + member;
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
    public String needsOwn() {
        return "Jag vet inte vilka ”vi” är i de här siffrorna: nämn tillverkaren, eller låt katalogen nämna den.";
    }

    @Override
    public String ownWeeks(String measure, String window, String instead) {
        var other = instead.equals(measure) ? "" : " Fråga efter " + instead + " i vilken period som helst i stället.";
        return measure + " bär sina veckor i sig (" + window
                + ") och kan inte kombineras med en annan period, en jämförelse eller en trend." + other;
    }

    @Override
    public String onlyWindows(String measure, String windows) {
        return measure + " finns i siffrorna bara för " + windows
                + ", var och en med samma veckor året före; andra perioder och trender kan inte beräknas ur det.";
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
        return question.replaceAll("[?!. ]+$", "") + " per " + dimension.toLowerCase(Locale.ROOT);
    }
}
