package org.trellis.start;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.database.CallerDistrict;
import org.trellis.district.Districts;
import org.trellis.sample.SampleDistrict;
import org.trellis.session.Invitations;

/// What a start does while there is no district: it founds the sample, or the first real one, or neither.
@ApplicationScoped
class FirstStart {

    /// After the keys are there, and before anything is done for each district.
    private static final int BEFORE_THE_DISTRICTS_ARE_CARED_FOR = 100;

    private static final int SECONDS_AT_MOST = 300;

    private final Districts districts;
    private final SampleDistrict sample;
    private final FirstDistrict first;
    private final CallerDistrict current;
    private final boolean wantsSample;
    private final Optional<String> name;
    private final Optional<String> administrator;

    FirstStart(
            Districts districts,
            SampleDistrict sample,
            FirstDistrict first,
            CallerDistrict current,
            @ConfigProperty(name = "trellis.sample") boolean wantsSample,
            @ConfigProperty(name = "trellis.first.district") Optional<String> name,
            @ConfigProperty(name = "trellis.first.admin") Optional<String> administrator) {
        this.districts = districts;
        this.sample = sample;
        this.first = first;
        this.current = current;
        this.wantsSample = wantsSample;
        this.name = name;
        this.administrator = administrator;
    }

    @ActivateRequestContext
    void begin(@Observes @Priority(BEFORE_THE_DISTRICTS_ARE_CARED_FOR) StartupEvent start) {
        if (!isFirst()) {
            return;
        }
        if (wantsSample) {
            found(SampleDistrict.ID, sample::found);
        } else if (name.isPresent() && administrator.isPresent()) {
            found(FirstDistrict.ID, () -> first.found(name.get(), administrator.get()));
        }
    }

    /// Whether there is no district yet.
    boolean isFirst() {
        return QuarkusTransaction.requiringNew().call(districts::noneYet);
    }

    /// A link for the first administrator, if one was asked for and has not used one yet.
    Optional<Invitations.Link> link() {
        if (wantsSample || administrator.isEmpty()) {
            return Optional.empty();
        }
        current.is(FirstDistrict.ID.toString());
        return QuarkusTransaction.requiringNew().call(() -> first.linkFor(administrator.get()));
    }

    /// Of several processes that start at once one founds the district; the others find it founded.
    private void found(UUID id, Runnable founding) {
        current.is(id.toString());
        try {
            QuarkusTransaction.requiringNew().timeout(SECONDS_AT_MOST).run(founding);
        } catch (RuntimeException refused) {
            if (isFirst()) {
                throw refused;
            }
        }
    }
}
