package salesassistant.app.doctor;

/**
 * A connection that can be examined.
 *
 * <p>A room that reaches something outside contributes one bean for each connection, in every configuration: what is not
 * configured says that it is off and which setting switches it on. {@code @Order} places it in the report: 10 settings, 20
 * sign-in, 30 warehouse, 40 catalog, 50 Genie, 60 language model, 70 dashboard, 80 the app's own principal.
 *
 * <p>An examination does the smallest real thing that proves the connection – a {@code SELECT 1}, the description of a
 * space, a completion of one token – by the way the room always takes. It changes nothing, keeps the deadline of the visit,
 * and never puts a secret or what somebody else's server said at length into the finding.
 */
public interface Examined {

    /** What the report calls it, such as "SQL warehouse". */
    String connection();

    /** Tries it; a failure is a finding, and what is thrown all the same is reported as a defect of ours. */
    Finding examine(Visit visit);
}
