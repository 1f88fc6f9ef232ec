package org.trellis.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.database.CallerDistrict;

/// Gives a district of the tests the protocols that come with Trellis.
@ApplicationScoped
public class Supply {

    private final ProtocolLibrary library;
    private final CallerDistrict current;

    Supply(ProtocolLibrary library, CallerDistrict current) {
        this.library = library;
        this.current = current;
    }

    @ActivateRequestContext
    @Transactional
    public void to(UUID district) {
        current.is(district.toString());
        library.giveToCurrentDistrict();
    }
}
