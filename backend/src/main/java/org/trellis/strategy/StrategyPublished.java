package org.trellis.strategy;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// A strategy that was once public was to be deleted.
class StrategyPublished extends Conflict {

    StrategyPublished(Strategy strategy) {
        super(ProblemType.STRATEGY_PUBLISHED, strategy.title());
    }
}
