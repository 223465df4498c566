package salesassistant.simulator.genie;

import salesassistant.simulator.http.Access;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Router;
import salesassistant.simulator.time.SimulatedClock;

/** Asking, watching, rating and deleting questions, and the conversations they stand in. */
final class GenieApi implements Api {

    static final Access GENIE = Access.scope("genie", "dashboards.genie");
    static final String SPACE = "/api/2.0/genie/spaces/{space}";
    static final String CONVERSATION = SPACE + "/conversations/{conversation}";
    static final String MESSAGE = CONVERSATION + "/messages/{message}";
    private static final int LONGEST = 30_000;

    private final Found found;
    private final Asking asking;
    private final AskingLimit limit;
    private final Conversations conversations;
    private final Ids ids;
    private final SimulatedClock clock;

    GenieApi(Found found, Asking asking, AskingLimit limit, Ids ids, SimulatedClock clock) {
        this.found = found;
        this.asking = asking;
        this.limit = limit;
        this.conversations = found.conversations();
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void addTo(Router router) {
        router.on("POST", SPACE + "/start-conversation", GENIE, this::start)
                .on("POST", CONVERSATION + "/messages", GENIE, this::followUp)
                .on(
                        "GET",
                        MESSAGE,
                        GENIE,
                        request -> Reply.json(found.message(request).wire(clock.instant())))
                .on("DELETE", MESSAGE, GENIE, this::deleteMessage)
                .on("DELETE", CONVERSATION, GENIE, this::deleteConversation)
                .on("POST", MESSAGE + "/feedback", GENIE, this::feedback)
                .on("GET", CONVERSATION + "/messages", GENIE, this::messages)
                .on("GET", SPACE + "/conversations", GENIE, this::list);
    }

    private Reply start(Request request) {
        var space = found.runnable(request);
        var content = content(request);
        var conversation = new Conversation(ids.next(), space, request.user(), title(content), clock.instant());
        var message = ask(conversation, request, content);
        conversations.keep(conversation);
        var reply = Json.object()
                .put("conversation_id", conversation.id())
                .put("message_id", message.place().id());
        reply.set("conversation", conversation.wire());
        reply.set("message", message.wire(clock.instant()));
        return Reply.json(reply);
    }

    private Reply followUp(Request request) {
        found.runnable(request);
        var conversation = found.conversation(request);
        return Reply.json(ask(conversation, request, content(request)).wire(clock.instant()));
    }

    private Message ask(Conversation conversation, Request request, String content) {
        var wait = limit.take();
        if (wait.isEmpty()) {
            return asking.ask(conversation, request.user(), content);
        }
        request.note("genie", "refused by the limit");
        if (!limit.rule().asMessage()) {
            throw limit.refusal(wait.get());
        }
        return asking.ask(
                conversation,
                request.user(),
                content,
                Wishes.in("[fails: RATE_LIMIT_EXCEEDED_GENERIC_EXCEPTION] [says: Rate limit exceeded.] [slow: 1]"));
    }

    private Reply deleteMessage(Request request) {
        var message = found.message(request);
        found.conversation(request).delete(message);
        asking.stop(message);
        return Reply.json(Json.object());
    }

    private Reply deleteConversation(Request request) {
        var conversation = found.conversation(request);
        conversation.newestFirst().forEach(asking::stop);
        conversations.delete(conversation);
        return Reply.json(Json.object());
    }

    private Reply feedback(Request request) {
        var body = request.json();
        var rating = body.path("rating").asText();
        if (!rating.matches("POSITIVE|NEGATIVE|NONE")) {
            throw ApiFailure.wrongParameter("Invalid rating: " + rating);
        }
        found.message(request)
                .rate(rating, body.hasNonNull("comment") ? body.get("comment").asText() : null);
        return Reply.json(Json.object());
    }

    private Reply messages(Request request) {
        var now = clock.instant();
        return Page.of(request, "messages", found.conversation(request).newestFirst(), message -> message.wire(now));
    }

    private Reply list(Request request) {
        var space = found.seen(request);
        var everybodys = request.parameter("include_all").filter("true"::equals).isPresent();
        if (everybodys && !request.user().groups().contains("admins")) {
            throw ApiFailure.denied("You need \"Can Manage\" permission to list all conversations of this space.");
        }
        return Page.of(
                request,
                "conversations",
                conversations.in(space, request.user(), everybodys),
                one -> Json.object()
                        .put("conversation_id", one.id())
                        .put("created_timestamp", one.created().toEpochMilli())
                        .put("title", one.title()));
    }

    private static String content(Request request) {
        var content = request.json().path("content").asText();
        if (content.isBlank()) {
            throw ApiFailure.wrongParameter("Missing required field: content");
        }
        if (content.length() > LONGEST) {
            throw ApiFailure.wrongParameter("The content is too long.");
        }
        return content;
    }

    private static String title(String content) {
        return content.length() > 100 ? content.substring(0, 100) : content;
    }
}
