package salesassistant.simulator.people;

import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Router;

/** Who the token belongs to. */
public final class ScimApi implements Api {

    @Override
    public void addTo(Router router) {
        router.on("GET", "/api/2.0/preview/scim/v2/Me", request -> me(request.user()));
    }

    private static Reply me(User user) {
        var me = Json.object()
                .put("id", user.id())
                .put("userName", user.userName())
                .put("displayName", user.displayName())
                .put("active", true);
        me.putArray("schemas").add("urn:ietf:params:scim:schemas:core:2.0:User");
        if (!user.program()) {
            me.putArray("emails")
                    .addObject()
                    .put("type", "work")
                    .put("value", user.userName())
                    .put("primary", true);
        }
        var groups = me.putArray("groups");
        user.groups().forEach(group -> groups.addObject().put("display", group).put("type", "direct"));
        return Reply.json(me).with("content-type", "application/scim+json");
    }
}
