import { hasShapeOf } from '#lib/offline/shape.ts';
import type { Press } from './press.ts';
import type { Seen } from './queries.ts';

/** A run on this device: what the server said last, and what was pressed since and not told yet. */
export type Kept = { seen: Seen; waiting: Press[] };

const LEAST: Kept = {
  seen: {
    run: {
      id: '',
      version: 0,
      meetingId: '',
      protocolId: '',
      protocolVersion: 0,
      title: '',
      status: 'RUNNING',
      allowedStatuses: [],
      steps: [],
      step: 0,
      stepBeganAt: '',
      now: '',
      createdAt: '',
      updatedAt: ''
    },
    aheadMs: 0
  },
  waiting: []
};

/** What was kept, unless an older version of the client kept it otherwise. */
export function keptIn(found: unknown): Kept | undefined {
  return hasShapeOf(found, LEAST) ? found : undefined;
}
