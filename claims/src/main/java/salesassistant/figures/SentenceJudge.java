package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;

/** Judges every claim of a sentence. */
final class SentenceJudge {

    private final Layout layout;
    private final String text;
    private final Parts parts;
    private final List<Frame> frames;

    SentenceJudge(Layout layout, String text, Parts parts, List<Frame> frames) {
        this.layout = layout;
        this.text = text;
        this.parts = parts;
        this.frames = frames;
    }

    List<Claim> claims() {
        var claims = new ArrayList<Claim>();
        for (Frame frame : frames) {
            if (frame.mention() instanceof Mention.Amount amount) {
                claims.add(claim(amount, new AmountJudge(layout).judge(frame, amount.numeral())));
            }
        }
        return claims;
    }

    private Claim claim(Mention mention, Judgement judgement) {
        int from = parts.tokens().get(mention.start()).from();
        int to = parts.tokens().get(mention.end() - 1).to();
        return new Claim(text.substring(from, to), from, to, judgement.verdict(), judgement.why(), judgement.source());
    }
}
