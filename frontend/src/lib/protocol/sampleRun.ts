import type { ProtocolRun } from '#lib/api/generated/types.gen.ts';

/** A run that has just begun: the presenter's 5 minutes, 3 of silence, 10 of the group's. */
export const sampleRun: ProtocolRun = {
  id: '0193a000-0000-7000-8000-000000000001',
  version: 0,
  meetingId: '0193a000-0000-7000-8000-000000000002',
  protocolId: '0193a000-0000-7000-8000-000000000003',
  protocolVersion: 1,
  title: 'Our round',
  presenter: { id: '0193a000-0000-7000-8000-000000000004', displayName: 'Ana Ruiz' },
  status: 'RUNNING',
  allowedStatuses: ['PAUSED', 'FINISHED'],
  steps: [
    { title: 'Tell', minutes: 5, speaker: 'PRESENTER', prompt: 'What happened?', usedSeconds: 0 },
    { title: 'Think', minutes: 3, speaker: 'SILENT', prompt: 'Write one word.', usedSeconds: 0 },
    {
      title: 'Talk',
      minutes: 10,
      speaker: 'GROUP',
      prompt: 'What did you see?',
      stems: ['I noticed …'],
      usedSeconds: 0
    }
  ],
  step: 0,
  stepBeganAt: '2026-11-24T21:00:00Z',
  runningSince: '2026-11-24T21:00:00Z',
  now: '2026-11-24T21:00:00Z',
  createdAt: '2026-11-24T21:00:00Z',
  updatedAt: '2026-11-24T21:00:00Z'
};
