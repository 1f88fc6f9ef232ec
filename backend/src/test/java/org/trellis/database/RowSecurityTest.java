package org.trellis.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.trellis.support.ApiTest;
import org.trellis.support.DatabaseUnderTest;

@ApiTest
class RowSecurityTest {

    @Inject
    EntityManager em;

    @Inject
    CallerDistrict district;

    @Test
    @ActivateRequestContext
    void a_connection_stays_with_its_district_when_a_transaction_is_rolled_back() {
        Assumptions.assumeTrue(DatabaseUnderTest.isPostgres(), "only PostgreSQL has a second lock");
        String mine = UUID.randomUUID().toString();
        district.is(mine);

        QuarkusTransaction.begin();
        assertThat(told()).isEqualTo(mine);
        QuarkusTransaction.rollback();

        QuarkusTransaction.requiringNew().run(() -> assertThat(told()).isEqualTo(mine));
    }

    private Object told() {
        return em.createNativeQuery("select current_setting('trellis.district')")
                .getSingleResult();
    }
}
