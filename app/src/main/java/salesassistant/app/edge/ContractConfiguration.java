package salesassistant.app.edge;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Problem;

/** What the server says of itself at /openapi.json: the same wherever it runs. */
@Configuration(proxyBeanMethods = false)
class ContractConfiguration {

    static {
        // The caller comes from the platform, never from the request's parameters.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Bean
    OpenAPI contract(@Value("${spring.application.version}") String version) {
        return new OpenAPI()
                .info(new Info()
                        .title("Sales Analytics Assistant")
                        .version(version)
                        .description("Ask about retail sales in your own words and get the right number."))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    OpenApiCustomizer exactSchemas(RecordSchemas records) {
        return contract -> {
            contract.setServers(List.of(new Server().url("/")));
            ModelConverters.getInstance(true)
                    .resolveAsResolvedSchema(new AnnotatedType(Problem.class))
                    .referencedSchemas
                    .forEach(contract.getComponents()::addSchemas);
            records.makeExact(contract.getComponents().getSchemas());
            contract.getPaths()
                    .forEach((path, item) -> item.readOperations().forEach(operation -> {
                        operation.setTags(List.of(path.replaceFirst("^/api", "").split("/")[1]));
                        addProblem(operation);
                    }));
        };
    }

    private static void addProblem(Operation operation) {
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("What went wrong and what to try")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>().$ref("#/components/schemas/Problem")))));
    }
}
