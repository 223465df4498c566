package salesassistant.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.databricks.sdk.core.ApiClient;
import com.databricks.sdk.core.DatabricksException;
import com.databricks.sdk.core.commons.CommonsHttpClient;
import com.databricks.sdk.core.error.platform.NotFound;
import com.databricks.sdk.core.error.platform.ResourceExhausted;
import com.databricks.sdk.core.retry.NoRetryStrategyPicker;
import com.databricks.sdk.service.dashboards.GenieAPI;
import com.databricks.sdk.service.dashboards.GenieAttachment;
import com.databricks.sdk.service.dashboards.GenieCreateConversationMessageRequest;
import com.databricks.sdk.service.dashboards.GenieExecuteMessageAttachmentQueryRequest;
import com.databricks.sdk.service.dashboards.GenieFeedbackRating;
import com.databricks.sdk.service.dashboards.GenieListConversationsRequest;
import com.databricks.sdk.service.dashboards.GenieListSpacesRequest;
import com.databricks.sdk.service.dashboards.GenieMessage;
import com.databricks.sdk.service.dashboards.GenieSendMessageFeedbackRequest;
import com.databricks.sdk.service.dashboards.GenieStartConversationMessageRequest;
import com.databricks.sdk.service.dashboards.GenieStartConversationResponse;
import com.databricks.sdk.service.dashboards.MessageErrorType;
import com.databricks.sdk.service.dashboards.MessageStatus;
import com.databricks.sdk.service.sql.ExecuteStatementRequest;
import com.databricks.sdk.support.Wait;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SdkGenieTests {

    private final GenieAPI genie = Workspace.clientOf("anna").genie();

    @BeforeEach
    void hurry() {
        Workspace.control().reset();
        Workspace.control().speed(20);
        Workspace.control().send("POST", "/genie/limit", "{\"per_minute\": 1000}");
    }

    @Test
    void leadsAConversationToItsRows() throws Exception {
        var message =
                ask("What are the top 3 brands by value sales in Ketchup?").get();
        var query = query(message);
        var rows = rows(message, query);

        assertThat(message.getStatus()).isEqualTo(MessageStatus.COMPLETED);
        assertThat(query.getQuery().getStatementId())
                .isEqualTo(message.getQueryResult().getStatementId());
        assertThat(query.getQuery().getQueryResultMetadata().getRowCount()).isEqualTo(3);
        assertThat(query.getQuery().getThoughts())
                .isNotEmpty()
                .allSatisfy(thought -> assertThat(thought.getThoughtType()).isNotNull());
        assertThat(rows)
                .hasToString(Workspace.clientOf("anna")
                        .statementExecution()
                        .executeStatement(new ExecuteStatementRequest()
                                .setWarehouseId(Workspace.WAREHOUSE)
                                .setStatement("SELECT brand, sum(sales_value) AS s FROM " + Workspace.TABLE
                                        + " WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'BRAND'"
                                        + " AND category = 'Ketchup' AND period_id > '2025-W46'"
                                        + " GROUP BY brand ORDER BY s DESC LIMIT 3")
                                .setWaitTimeout("50s"))
                        .getResult()
                        .getDataArray()
                        .toString());
    }

    @Test
    void goesOnInTheSameConversation() throws Exception {
        var first = ask("Units of Ketchup in the last 12 weeks").get();
        var second = genie.createMessage(new GenieCreateConversationMessageRequest()
                        .setSpaceId(Workspace.SPACE)
                        .setConversationId(first.getConversationId())
                        .setContent("And by region?"))
                .get();
        genie.sendMessageFeedback(new GenieSendMessageFeedbackRequest()
                .setSpaceId(Workspace.SPACE)
                .setConversationId(second.getConversationId())
                .setMessageId(second.getMessageId())
                .setRating(GenieFeedbackRating.POSITIVE)
                .setComment("ok"));

        assertThat(rows(second, query(second)).size()).isGreaterThan(1);
        var read = genie.getMessage(Workspace.SPACE, second.getConversationId(), second.getMessageId());
        assertThat(read.getFeedback().getRating()).isEqualTo(GenieFeedbackRating.POSITIVE);
        assertThat(genie.listConversations(new GenieListConversationsRequest().setSpaceId(Workspace.SPACE))
                        .getConversations())
                .extracting(conversation -> conversation.getConversationId())
                .containsExactly(first.getConversationId());
        genie.deleteConversationMessage(Workspace.SPACE, second.getConversationId(), second.getMessageId());
        genie.deleteConversation(Workspace.SPACE, second.getConversationId());
        assertThatThrownBy(() -> genie.getMessage(Workspace.SPACE, second.getConversationId(), second.getMessageId()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void fetchesRowsAgainAfterTheyExpired() throws Exception {
        var wait = ask("[expires: 4000] total sales last 4 weeks");
        var message = wait.get();
        Workspace.control().advance(Duration.ofSeconds(4001));
        var at = wait.getResponse();
        var expired = genie.getMessage(Workspace.SPACE, at.getConversationId(), at.getMessageId());

        assertThat(expired.getStatus()).isEqualTo(MessageStatus.QUERY_RESULT_EXPIRED);
        assertThatThrownBy(() -> rows(message, query(message))).isInstanceOf(NotFound.class);
        genie.executeMessageAttachmentQuery(new GenieExecuteMessageAttachmentQueryRequest()
                .setSpaceId(Workspace.SPACE)
                .setConversationId(at.getConversationId())
                .setMessageId(at.getMessageId())
                .setAttachmentId(query(message).getAttachmentId()));
        assertThat(awaitRows(message, query(message))).hasSize(1);
    }

    @Test
    void hidesTheReasonOfAFailureBehindItsWaiter() {
        var wait = ask("[fails: SQL_EXECUTION_EXCEPTION] [says: the real reason] sales");

        assertThatThrownBy(wait::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("failed to reach COMPLETED, got FAILED")
                .hasMessageNotContaining("the real reason");
        var message = genie.getMessage(
                Workspace.SPACE,
                wait.getResponse().getConversationId(),
                wait.getResponse().getMessageId());
        assertThat(message.getError().getType()).isEqualTo(MessageErrorType.SQL_EXECUTION_EXCEPTION);
        assertThat(message.getError().getError()).isEqualTo("the real reason");
    }

    @Test
    void losesWhatItDoesNotKnow() throws Exception {
        var wait = ask("[fails: SOMETHING_NEW] sales");
        assertThatThrownBy(wait::get).isInstanceOf(IllegalStateException.class);
        var failed = genie.getMessage(
                Workspace.SPACE,
                wait.getResponse().getConversationId(),
                wait.getResponse().getMessageId());
        var answered = ask("total sales last 4 weeks").get();

        assertThat(failed.getError().getType()).isNull();
        assertThat(answered.getAttachments())
                .filteredOn(attachment -> attachment.getText() != null)
                .singleElement()
                .satisfies(text -> {
                    assertThat(text.getText().getPurpose()).isNull();
                    assertThat(text.getAttachmentId()).isNull();
                });
    }

    @Test
    void isToldOfTheLimitAsAnErrorOfItsOwnOrAfterFourTries() {
        Workspace.control().reset();
        Workspace.control().send("POST", "/genie/limit", "{\"per_minute\": 0, \"retry_after\": \"1\"}");
        var once = new GenieAPI(new ApiClient.Builder()
                .withHttpClient(
                        new CommonsHttpClient.Builder().withTimeoutSeconds(120).build())
                .withGetHostFunc(any -> Workspace.address().toString())
                .withGetAuthTypeFunc(any -> "obo")
                .withAuthenticateFunc(any -> Map.of("Authorization", "Bearer dapi-anna"))
                .withRetryStrategyPicker(new NoRetryStrategyPicker())
                .build());

        assertThatThrownBy(() -> once.startConversation(new GenieStartConversationMessageRequest()
                        .setSpaceId(Workspace.SPACE)
                        .setContent("sales")))
                .isInstanceOf(ResourceExhausted.class);
        assertThat(Workspace.control().count("POST", ".*/start-conversation")).isEqualTo(1);
        assertThatThrownBy(() -> ask("sales"))
                .isInstanceOf(DatabricksException.class)
                .hasCauseInstanceOf(ResourceExhausted.class);
        assertThat(Workspace.control().count("POST", ".*/start-conversation")).isEqualTo(5);
    }

    @Test
    void seesTheSpaces() {
        assertThat(genie.listSpaces(new GenieListSpacesRequest()).getSpaces())
                .extracting(space -> space.getSpaceId())
                .contains(Workspace.SPACE);
        assertThat(genie.getSpace(Workspace.SPACE).getWarehouseId()).isEqualTo(Workspace.WAREHOUSE);
        assertThatThrownBy(() -> genie.getSpace("01f00000000000000000000000000000"))
                .isInstanceOf(NotFound.class);
    }

    private Wait<GenieMessage, GenieStartConversationResponse> ask(String question) {
        return genie.startConversation(new GenieStartConversationMessageRequest()
                .setSpaceId(Workspace.SPACE)
                .setContent(question));
    }

    private static GenieAttachment query(GenieMessage message) {
        return message.getAttachments().stream()
                .filter(attachment -> attachment.getQuery() != null)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private Collection<Collection<String>> rows(GenieMessage message, GenieAttachment query) {
        return genie.getMessageAttachmentQueryResult(
                        Workspace.SPACE, message.getConversationId(), message.getMessageId(), query.getAttachmentId())
                .getStatementResponse()
                .getResult()
                .getDataArray();
    }

    private Collection<Collection<String>> awaitRows(GenieMessage message, GenieAttachment query) {
        var patience = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (true) {
            assertThat(System.nanoTime()).as("rows come").isLessThan(patience);
            var response = genie.getMessageAttachmentQueryResult(
                            Workspace.SPACE,
                            message.getConversationId(),
                            message.getMessageId(),
                            query.getAttachmentId())
                    .getStatementResponse();
            if (response.getResult() != null) {
                return response.getResult().getDataArray();
            }
        }
    }
}
