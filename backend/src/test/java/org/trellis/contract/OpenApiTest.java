package org.trellis.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
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
}
