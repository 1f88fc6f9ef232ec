import type { NormSet } from '#lib/api/generated/types.gen.ts';

/** A team's sets, by what they are to it now. */
export function sorted(sets: NormSet[]): {
  inForce: NormSet | undefined;
  onTheWay: NormSet | undefined;
  earlier: NormSet[];
} {
  return {
    inForce: sets.find(({ status }) => status === 'ADOPTED'),
    onTheWay: sets.find(({ status }) => status === 'DRAFT' || status === 'PROPOSED'),
    earlier: sets.filter(({ status }) => status === 'SUPERSEDED')
  };
}
