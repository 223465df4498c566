package salesassistant.simulator.statements;

import java.nio.charset.StandardCharsets;
import salesassistant.simulator.http.Access;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Router;

/** The cloud storage behind external links: it knows signatures, and refuses a workspace's token. */
public final class StorageApi implements Api {

    private final Statements statements;
    private final Links links;

    public StorageApi(Statements statements, Links links) {
        this.statements = statements;
        this.links = links;
    }

    @Override
    public void addTo(Router router) {
        router.on("GET", "/results/{statement}/{chunk}", Access.open(), this::chunk);
    }

    private Reply chunk(Request request) {
        if (request.header("authorization").isPresent()) {
            return refused(400, "InvalidAuthenticationInfo", "Only one way of authorization is allowed.");
        }
        var id = request.variable("statement");
        var index = Integer.parseInt(request.variable("chunk"));
        if (!links.valid(
                id,
                index,
                request.parameter("se").orElse(""),
                request.parameter("sig").orElse(""))) {
            return refused(403, "AuthenticationFailed", "The link is expired or its signature is wrong.");
        }
        return statements.all().stream()
                .filter(statement -> statement.id().equals(id))
                .map(Statement::result)
                .filter(result -> result != null && index < result.chunks().size())
                .findFirst()
                .map(result -> Reply.bytes(
                        200,
                        "application/octet-stream",
                        result.chunks().get(index).bytes()))
                .orElseGet(() -> refused(404, "BlobNotFound", "There is nothing here."));
    }

    private static Reply refused(int status, String code, String message) {
        var xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?><Error><Code>" + code + "</Code><Message>" + message
                + "</Message></Error>";
        return Reply.bytes(status, "application/xml", xml.getBytes(StandardCharsets.UTF_8));
    }
}
