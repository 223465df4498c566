package salesassistant.semantics.narration;

import salesassistant.semantics.catalog.Label;

/** The pieces explanations are made of, in every language; braces are the places of names and figures. */
enum WhyPhrase implements Piece {
    NO_FALL("There was no fall: ", "Det blev ingen nedgång: "),
    NO_RISE("There was no rise: ", "Det blev ingen uppgång: "),
    LAUNCHED(
            "It was launched in {a}, so the weeks compared with hold only a part of its sales",
            "Den lanserades {a}, så jämförelseveckorna rymmer bara en del av försäljningen"),
    FELL("{a} fell {b} {c} against {d}", "{a} minskade {b} {c} mot {d}"),
    ROSE("{a} rose {b} {c} against {d}", "{a} ökade {b} {c} mot {d}"),
    STOOD("{a} did not move {c} against {d}", "{a} rörde sig inte {c} mot {d}"),
    BY_TO(", by {a} to {b}", ", med {a} till {b}"),
    AT(", at {a}", ", på {a}"),
    TO(", to {a}", ", till {a}"),
    CAME_TO(
            "{a} came to {b} {c}; there is nothing before it to hold it against",
            "{a} uppgick till {b} {c}; det finns inget före att ställa det mot"),
    SINCE("It began in {a} and still holds", "Det började {a} och håller i sig"),
    SINCE_PASSED("It began in {a} and has passed", "Det började {a} och är över"),
    SINCE_TO_THE_END(
            "It began in {a} and lasted to the end of the period", "Det började {a} och höll i sig perioden ut"),
    USUAL("That is no more than it usually moves", "Det är inte mer än den brukar röra sig"),
    MOSTLY("Mostly {a}: ", "Främst {a}: "),
    PARTLY("Partly {a}: ", "Delvis {a}: "),
    ITEM("{a} ({b}, {c} of the change)", "{a} ({b}, {c} av förändringen)"),
    ITEM_ALONE("{a} ({b})", "{a} ({b})"),
    REPLACED("{a} was replaced by {b} ({c} and {d}, net {e})", "{a} ersattes av {b} ({c} och {d}, netto {e})"),
    REPLACED_SHARE(
            "{a} was replaced by {b} ({c} and {d}, net {e}, {f} of the change)",
            "{a} ersattes av {b} ({c} och {d}, netto {e}, {f} av förändringen)"),
    EVIDENCE(", with {a} from {b} to {c}", ", med {a} från {b} till {c}"),
    EVIDENCE_PERCENT(", with {a} {b}", ", med {a} {b}"),
    PEERS(", with {a} {b} where the others have {c}", ", med {a} {b} där de andra har {c}"),
    BEHIND_IT("Behind it, in {a}, mostly {b}: ", "Bakom det, i {a}, främst {b}: "),
    SPLIT("Split exactly: ", "Exakt uppdelat: "),
    SPLIT_PART("{a} {b}", "{a} {b}"),
    ELSEWHERE(", in the whole country mostly at {a}", ", i hela landet främst hos {a}"),
    INFERRED(
            "Inferred: distribution moved in {a} ({b}) and at {c} ({d}) in the same weeks and by about as much; rows for both"
                    + " together are not published",
            "Härlett: distributionen rörde sig i {a} ({b}) och hos {c} ({d}) samma veckor och ungefär lika mycket; rader för båda"
                    + " tillsammans publiceras inte"),
    APART(
            "Inferred: {a} and {b} each moved most by themselves; rows for both together are not published",
            "Härlett: {a} och {b} rörde sig mest var för sig; rader för båda tillsammans publiceras inte"),
    FROM_WEEK(" since {a}", " sedan {a}"),
    COMMA(", ", ", "),
    SEMICOLON("; ", "; "),
    AND_MORE(" and more", " m.fl."),
    AGAINST_IT("Working the other way: {a}", "Åt andra hållet verkade {a}"),
    AGAINST_REPLACED("Working the other way: ", "Åt andra hållet verkade att "),
    NOT_THE_REASON("Not the reason: ", "Inte orsaken: "),
    EXCLUDED("{a}", "{a}"),
    EXCLUDED_PERCENT("{a} ({b})", "{a} ({b})"),
    EXCLUDED_SHARE("{a} ({b} of the change)", "{a} ({b} av förändringen)"),
    LARGEST_PARTS("Largest parts: ", "Största delarna: "),
    LARGEST_PART("Largest part: ", "Största delen: "),
    BESIDE("At the same time: ", "Samtidigt: "),
    NOT_SEEN("Not looked into: {a}", "Inte undersökt: {a}"),
    NO_CAUSE(
            "Nothing in it moved more than it usually does, so no cause stands out",
            "Inget i den rörde sig mer än vanligt, så ingen orsak sticker ut"),
    MIX(
            "The parts moved otherwise than the whole: the mix between them changed",
            "Delarna rörde sig annorlunda än helheten: blandningen mellan dem ändrades"),
    FEAST_NOW(
            "{a} lies in this period and not in the one before",
            "{a} ligger i den här perioden och inte i den tidigare"),
    FEAST_BEFORE(
            "{a} lies in the earlier period and not in this one",
            "{a} ligger i den tidigare perioden och inte i den här"),
    LONG_YEAR(
            "A year with a week more puts the weeks compared out of step",
            "Ett år med en vecka till gör att veckorna inte ligger lika"),
    TAX("The VAT in the prices went from {a} to {b} on {c}", "Momsen i priserna gick från {a} till {b} den {c}"),
    TAX_EFFECT(", which by itself is worth {a}", ", vilket i sig motsvarar {a}"),
    TAX_IS_MORE("That is more than the whole change", "Det är mer än hela förändringen"),
    MISSING("{a} lacks a delivery", "{a} saknar en leverans"),
    MISSING_WEEK(" in {a}", " {a}"),
    MISSING_SIZE(", about {a}", ", ungefär {a}"),
    MISSING_ROWS(
            ": what is not there is a gap in the data and says nothing of sales",
            ": det som inte finns där är en lucka i datan och säger inget om försäljningen"),
    REMARK("{a}", "{a}");

    private final Label words;

    WhyPhrase(String en, String sv) {
        this.words = new Label(en, sv);
    }

    @Override
    public Label words() {
        return words;
    }
}
