package org.trellis.database;

import jakarta.persistence.Timeout;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.exception.spi.ViolatedConstraintNameExtractor;
import org.hibernate.type.StandardBasicTypes;

/// PostgreSQL's dialect less the three things that H2 in PostgreSQL mode does not speak.
public class PortableDialect extends PostgreSQLDialect {

    private static final DatabaseVersion OLDEST = DatabaseVersion.make(15);
    private static final Pattern H2_CONSTRAINT = Pattern.compile("violation: \"(?:\\w+\\.)?(\\w+)(?: INDEX|:| ON)");

    public PortableDialect() {
        super(OLDEST);
    }

    public PortableDialect(DialectResolutionInfo info) {
        super(OLDEST);
    }

    @Override
    public void initializeFunctionRegistry(FunctionContributions contributions) {
        super.initializeFunctionRegistry(contributions);
        contributions
                .getFunctionRegistry()
                .registerPattern(
                        OneOf.FUNCTION,
                        OneOf.IN_SQL,
                        contributions
                                .getTypeConfiguration()
                                .getBasicTypeRegistry()
                                .resolve(StandardBasicTypes.BOOLEAN));
    }

    @Override
    public String getForUpdateString() {
        return " for update"; // H2 has no FOR NO KEY UPDATE
    }

    @Override
    public String getReadLockString(Timeout timeout) {
        return getWriteLockString(timeout); // nor FOR SHARE
    }

    @Override
    public String getReadLockString(String aliases, Timeout timeout) {
        return getWriteLockString(aliases, timeout);
    }

    @Override
    public ViolatedConstraintNameExtractor getViolatedConstraintNameExtractor() {
        ViolatedConstraintNameExtractor postgres = super.getViolatedConstraintNameExtractor();
        return violation -> {
            Matcher h2 = H2_CONSTRAINT.matcher(String.valueOf(violation.getMessage()));
            return h2.find() ? h2.group(1).toLowerCase(Locale.ROOT) : postgres.extractConstraintName(violation);
        };
    }
}
