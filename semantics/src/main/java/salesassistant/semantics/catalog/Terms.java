package salesassistant.semantics.catalog;

import java.util.List;

/** The words people use for one thing of the catalog, in each language; matched whole, whatever their case. */
public record Terms(List<String> en, List<String> sv) {

    public static final Terms NONE = new Terms(List.of(), List.of());

    public Terms {
        en = List.copyOf(en);
        sv = List.copyOf(sv);
    }

    public List<String> in(Language language) {
        return switch (language) {
            case EN -> en;
            case SV -> sv;
        };
    }
}
