package org.trellis.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/// Writes into the OpenAPI document what holds for every operation, so that no resource has to repeat it: who may call
/// it, which problems it may answer with, which headers it takes and gives.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Conventions implements OASFilter {

    private static final String BASE = "/api/v1/";

    private final SchemaConventions schemas;

    public Conventions(IndexView index) {
        schemas = new SchemaConventions(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        ApiFrontMatter.write(api);
        api.getComponents()
                .addSecurityScheme(
                        "bearer",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("The access token of a session, see `POST /api/v1/sessions`."));
        ProblemAnswers.declare(api.getComponents());
        schemas.apply(api);
        Map<String, PathItem> paths = new TreeMap<>(api.getPaths().getPathItems());
        api.getPaths().setPathItems(paths);
        paths.forEach(
                (path, item) -> item.getOperations().forEach((method, operation) -> write(path, method, operation)));
    }

    private static void write(String path, HttpMethod method, Operation operation) {
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary() + ".");
        }
        boolean open = isOpen(operation);
        if (open) {
            operation.setSecurity(List.of());
        } else {
            String scope = scope(path) + (method == HttpMethod.GET ? ":read" : ":write");
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("bearer", scope)));
        }
        describeParameters(operation);
        boolean creates = method == HttpMethod.POST && RequestHeaders.creates(operation);
        boolean conditional = RequestHeaders.isConditional(path, method, operation);
        RequestHeaders.write(operation, method, creates, conditional);
        APIResponses answers = operation.getResponses();
        if (creates) {
            answerWithWhatIsCreated(operation, answers);
        }
        answers.getAPIResponses().forEach((status, answer) -> describe(status, answer, method, conditional));
        ProblemAnswers.write(operation, path, method, open, conditional);
    }

    /// An empty `@SecurityRequirementsSet` is read as one requirement that requires nothing.
    private static boolean isOpen(Operation operation) {
        return operation.getSecurity() != null
                && operation.getSecurity().stream()
                        .allMatch(requirement -> requirement.getSchemes().isEmpty());
    }

    private static void answerWithWhatIsCreated(Operation operation, APIResponses answers) {
        APIResponse first = answers.getAPIResponse(answers.hasAPIResponse("201") ? "201" : "200");
        APIResponse created =
                OASFactory.createAPIResponse().description("Created.").content(first.getContent());
        answers.addAPIResponse("201", created);
        if (RequestHeaders.ONCE.contains(operation.getOperationId())) {
            answers.removeAPIResponse("200");
        } else {
            answers.addAPIResponse(
                    "200",
                    OASFactory.createAPIResponse()
                            .description("The same was sent before; this is what it created.")
                            .content(first.getContent()));
            created.addHeader(
                    "Location",
                    OASFactory.createHeader().description("Where to read it.").schema(SchemaConventions.text()));
        }
    }

    private static void describe(String status, APIResponse answer, HttpMethod method, boolean conditional) {
        if (answer.getDescription() == null
                || Set.of("OK", "Created", "No Content").contains(answer.getDescription())) {
            answer.setDescription(status.equals("204") ? "Done." : "As asked.");
        }
        if (status.equals("204")) {
            answer.setContent(null);
        }
        if (conditional && method != HttpMethod.DELETE && answer.getContent() != null) {
            answer.addHeader(
                    "ETag",
                    OASFactory.createHeader()
                            .description(
                                    "For `If-Match` and `If-None-Match`. Its digits before the dot are the record’s `version`; the rest marks all that was shown.")
                            .schema(SchemaConventions.text()));
        }
    }

    private static void describeParameters(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        for (Parameter parameter : operation.getParameters()) {
            SchemaConventions.anchorPatterns(parameter.getSchema());
            if (parameter.getDescription() == null) {
                parameter.setDescription(described(parameter.getName()));
            }
        }
    }

    private static String described(String name) {
        String words =
                name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).strip();
        return name.endsWith("Id")
                ? "The id of the " + words.substring(0, words.length() - 3) + "."
                : "Only this " + words + ".";
    }

    private static String scope(String path) {
        String noun = path.startsWith(BASE) ? path.substring(BASE.length()) : path;
        int end = noun.indexOf('/');
        return end < 0 ? noun : noun.substring(0, end);
    }
}
