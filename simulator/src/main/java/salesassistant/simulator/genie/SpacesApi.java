package salesassistant.simulator.genie;

import com.fasterxml.jackson.databind.node.ObjectNode;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Router;
import salesassistant.simulator.people.User;

/** Looking at spaces, renaming and trashing them; and the comments on messages. */
final class SpacesApi implements Api {

    private final Found found;
    private final Ids ids;

    SpacesApi(Found found, Ids ids) {
        this.found = found;
        this.ids = ids;
    }

    @Override
    public void addTo(Router router) {
        router.on("GET", "/api/2.0/genie/spaces", GenieApi.GENIE, this::list)
                .on("GET", GenieApi.SPACE, GenieApi.GENIE, this::one)
                .on("PATCH", GenieApi.SPACE, GenieApi.GENIE, this::change)
                .on("DELETE", GenieApi.SPACE, GenieApi.GENIE, this::trash)
                .on("POST", GenieApi.MESSAGE + "/comments", GenieApi.GENIE, this::comment)
                .on("GET", GenieApi.MESSAGE + "/comments", GenieApi.GENIE, this::comments)
                .on("GET", GenieApi.CONVERSATION + "/list-comments", GenieApi.GENIE, this::allComments);
    }

    private Reply list(Request request) {
        return Page.of(request, "spaces", found.spaces().visibleTo(request.user()), SpacesApi::brief);
    }

    private Reply one(Request request) {
        var space = found.seen(request);
        var told = full(space);
        if (request.parameter("include_serialized_space").filter("true"::equals).isPresent()) {
            manager(request.user());
            told.put("etag", Integer.toString(space.hashCode())).put("serialized_space", serialized(space));
        }
        return Reply.json(told);
    }

    private Reply change(Request request) {
        manager(request.user());
        var space = found.seen(request);
        var body = request.json();
        var changed = new Space(
                space.id(),
                body.path("title").asText(space.title()),
                body.path("description").asText(space.description()),
                space.warehouseId(),
                space.subject(),
                space.mayRun(),
                space.mayView());
        found.spaces().keep(changed);
        return Reply.json(full(changed));
    }

    private Reply trash(Request request) {
        manager(request.user());
        found.spaces().trash(found.seen(request));
        return Reply.json(Json.object());
    }

    private Reply comment(Request request) {
        var content = request.json().path("content").asText();
        if (content.isBlank()) {
            throw ApiFailure.wrongParameter("Missing required field: content");
        }
        var message = found.message(request);
        message.comment(content);
        return Reply.json(comment(message, content).put("comment_id", ids.next()));
    }

    private Reply comments(Request request) {
        var message = found.message(request);
        return Page.of(request, "comments", message.comments(), content -> comment(message, content));
    }

    private Reply allComments(Request request) {
        var all = found.conversation(request).newestFirst().stream()
                .flatMap(message -> message.comments().stream().map(content -> comment(message, content)))
                .toList();
        return Page.of(request, "comments", all, told -> told);
    }

    private static ObjectNode comment(Message message, String content) {
        return Json.object()
                .put("space_id", message.place().space())
                .put("conversation_id", message.place().conversation())
                .put("message_id", message.place().id())
                .put("user_id", Long.parseLong(message.user().id()))
                .put("content", content);
    }

    private static ObjectNode brief(Space space) {
        return Json.object()
                .put("space_id", space.id())
                .put("title", space.title())
                .put("description", space.description());
    }

    private static ObjectNode full(Space space) {
        return brief(space).put("warehouse_id", space.warehouseId()).put("parent_path", "/Workspace/Shared");
    }

    private static String serialized(Space space) {
        var serialized = Json.object().put("version", 1);
        serialized
                .putObject("data_sources")
                .putArray("tables")
                .addObject()
                .put("identifier", space.subject().table().replace("`", ""));
        return serialized.toString();
    }

    private static void manager(User user) {
        if (!user.groups().contains("admins")) {
            throw ApiFailure.denied("You need \"Can Edit\" permission to perform this action.");
        }
    }
}
