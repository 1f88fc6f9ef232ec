import type { Partnership } from '#lib/api/generated/types.gen.ts';

/** The one of the two who is not `me`. */
export function otherOf(partnership: Partnership, me: string): Partnership['coach'] {
  return partnership.coach.id === me ? partnership.partner : partnership.coach;
}

/** Proposed by the other one, so the next word is mine. */
export function waitsForMe(partnership: Partnership, me: string): boolean {
  return partnership.status === 'PROPOSED' && partnership.mine && partnership.proposedBy !== me;
}

/** The server keeps the notes from me until somebody says that it is me: a server's rule, `IN_CONFIDENCE`. */
export function isClosedToMe({ confirmation }: Partnership): boolean {
  return confirmation === 'FROM_PARTNER' || confirmation === 'FROM_NOBODY';
}

export function isOver({ status }: Partnership): boolean {
  return status === 'ENDED' || status === 'DECLINED';
}

/** Coaching lists in the order of the page: what waits for me, what goes on, what is over, and other people's. */
export function sorted(partnerships: Partnership[], me: string) {
  const mine = partnerships.filter((one) => one.mine);
  return {
    waiting: mine.filter((one) => waitsForMe(one, me)),
    going: mine.filter((one) => !waitsForMe(one, me) && !isOver(one)),
    past: mine.filter(isOver),
    others: partnerships.filter((one) => !one.mine)
  };
}
