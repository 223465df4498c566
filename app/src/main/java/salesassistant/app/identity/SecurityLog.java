package salesassistant.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each event that whoever guards the server wants to know; never with what was sent. */
public final class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("salesassistant.security");

    private SecurityLog() {}

    /** An attempt that was refused. */
    public static void refused(String what, HttpServletRequest request) {
        LOG.warn("Refused: {}. From {}, {} {}", what, request.getRemoteAddr(), request.getMethod(), plain(request));
    }

    /** Something that happened to a person's session. */
    public static void noticed(String what, String subject) {
        LOG.warn("Noticed: {}. Subject {}", what, subject);
    }

    private static String plain(HttpServletRequest request) {
        return request.getRequestURI().replaceAll("[^A-Za-z0-9/_.-]", "?");
    }
}
