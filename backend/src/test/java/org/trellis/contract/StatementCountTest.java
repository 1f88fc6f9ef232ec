package org.trellis.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.trellis.contract.Fullness.Read;
import org.trellis.support.ApiTest;
import org.trellis.support.Contract;

/// No list and no record takes more queries where there is more to read: every GET of the contract, in a district with
/// three of everything and in one with thirty.
@ApiTest
class StatementCountTest {

    private static final int FEW = 3;
    private static final int MANY = 30;

    /// What needs somebody today is asked of every feature, so it takes the most.
    private static final int MOST = 12;

    @Inject
    SessionFactory sessions;

    @Test
    void reading_much_takes_as_many_statements_as_reading_little() {
        Fullness few = new Fullness(FEW);
        Map<String, Long> littles = statements(few);
        Map<String, Long> manys = statements(new Fullness(MANY));

        System.out.println("» Statements of each read, with 3 and with 30 rows: " + littles);
        assertThat(few.reads().keySet())
                .as("a new GET needs its place in Fullness")
                .containsExactlyInAnyOrderElementsOf(gets());
        assertThat(manys).isEqualTo(littles);
        assertThat(littles.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(MOST));
    }

    private Map<String, Long> statements(Fullness district) {
        Map<String, Long> counts = new TreeMap<>();
        district.reads().forEach((operation, read) -> {
            counts.put(operation, leastOf(() -> read(district, read)));
        });
        return counts;
    }

    /// Of three times: who is asking is found out anew only every other second.
    private long leastOf(Runnable act) {
        return LongStream.range(0, 3).map(time -> statementsOf(act)).min().orElseThrow();
    }

    private long statementsOf(Runnable act) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        act.run();
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    private static void read(Fullness district, Read read) {
        district.district().as(read.person()).get(read.path()).then().statusCode(200);
    }

    private static Set<String> gets() {
        return Contract.read().path("paths").properties().stream()
                .map(path -> path.getValue().path("get"))
                .filter(get -> !get.at("/responses/200/content").has("text/event-stream"))
                .map(get -> get.path("operationId"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
