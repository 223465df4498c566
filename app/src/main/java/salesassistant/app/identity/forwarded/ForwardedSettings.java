package salesassistant.app.identity.forwarded;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import salesassistant.app.identity.Mode;
import salesassistant.app.identity.SignInBy;

/**
 * Who may say in headers who is asking.
 *
 * @param trustedProxies TRUSTED_PROXIES: the networks that the proxy calls from, separated by commas; empty for any
 */
@SignInBy(Mode.FORWARDED)
@ConfigurationProperties("identity.forwarded")
record ForwardedSettings(@DefaultValue("") String trustedProxies) {}
