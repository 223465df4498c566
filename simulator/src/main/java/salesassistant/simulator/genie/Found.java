package salesassistant.simulator.genie;

import salesassistant.simulator.http.Request;

/** Finds what a path names, as far as the caller may see it. */
record Found(Spaces spaces, Conversations conversations) {

    Space seen(Request request) {
        return spaces.seen(request.variable("space"), request.user());
    }

    Space runnable(Request request) {
        return spaces.run(request.variable("space"), request.user());
    }

    Conversation conversation(Request request) {
        return conversations.find(seen(request), request.variable("conversation"), request.user());
    }

    Message message(Request request) {
        return conversation(request).message(request.variable("message"));
    }
}
