package org.trellis.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.support.ApiTest;
import org.trellis.support.Contract;

@ApiTest
class OpenApiTest {

    @Test
    void the_committed_contract_is_the_one_the_code_makes() throws Exception {
        String served =
                given().get("/openapi.yaml").then().statusCode(200).extract().asString();

        JsonNode made = new ObjectMapper(new YAMLFactory()).readTree(served);

        assertThat(Contract.read())
                .as("openapi.yaml differs from the code: run make contract and review the difference")
                .isEqualTo(made);
    }

    @Test
    void every_operation_says_what_it_does_and_how_it_refuses() {
        for (JsonNode path : Contract.read().path("paths")) {
            for (JsonNode operation : path) {
                String name = operation.path("operationId").asText();
                assertThat(operation.path("summary").asText()).as(name).isNotBlank();
                assertThat(operation.path("description").asText()).as(name).isNotBlank();
                assertThat(refusals(operation))
                        .as(name)
                        .isNotEmpty()
                        .allMatch(answer -> answer.path("content").has("application/problem+json"));
            }
        }
    }

    private static List<JsonNode> refusals(JsonNode operation) {
        return operation.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("4"))
                .map(Map.Entry::getValue)
                .map(answer ->
                        answer.has("$ref") ? Contract.read(answer.path("$ref").asText()) : answer)
                .toList();
    }
}
