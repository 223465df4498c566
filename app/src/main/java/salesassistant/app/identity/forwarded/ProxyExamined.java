package salesassistant.app.identity.forwarded;

import org.springframework.core.annotation.Order;
import salesassistant.app.doctor.Examined;
import salesassistant.app.doctor.Finding;
import salesassistant.app.doctor.Visit;

/** Says what of the sign-in only a person can try. */
@Order(20)
final class ProxyExamined implements Examined {

    private final ForwardedSettings settings;

    ProxyExamined(ForwardedSettings settings) {
        this.settings = settings;
    }

    @Override
    public String connection() {
        return "Sign-in";
    }

    @Override
    public Finding examine(Visit visit) {
        var peers = settings.trustedProxies().isBlank()
                ? "from any address"
                : "from " + settings.trustedProxies() + " only";
        return Finding.untried(
                "The proxy in front signs people in; its word is taken " + peers + ".",
                "Open the assistant through the proxy: its page then says who you are, or what is missing.");
    }
}
