package org.trellis.strategy;

import org.trellis.problem.Conflict;
import org.trellis.problem.ProblemType;

/// A team wanted to try a strategy that is a draft or retired.
class StrategyNotPublished extends Conflict {

    StrategyNotPublished(Strategy strategy) {
        super(ProblemType.STRATEGY_NOT_PUBLISHED, strategy.title());
    }
}
