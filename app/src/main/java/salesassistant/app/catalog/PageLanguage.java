package salesassistant.app.catalog;

import java.util.Locale;
import salesassistant.semantics.catalog.Language;

/** The language of the page behind a request: Swedish where it is asked for, else English. */
public final class PageLanguage {

    private PageLanguage() {}

    public static Language of(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? Language.SV : Language.EN;
    }
}
