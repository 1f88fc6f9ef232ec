/** The queries that a change concerns, by what the event says has changed; nothing where it says something new. */
export function concerned(data: string, meetingId: string): string[][] | undefined {
  switch (nounOf(data)) {
    case 'meeting':
      return [['meeting', meetingId], ['meetings']];
    case 'agenda-item':
      return [['meeting', meetingId, 'agenda']];
    case 'minutes-entry':
      return [['meeting', meetingId, 'minutes']];
    case 'action-item':
      return [['action-items']];
    case 'decision':
      return [['decisions']];
    case 'protocol-run':
      return [['meeting', meetingId, 'protocol-runs'], ['protocol-run']];
    default:
      return undefined;
  }
}

function nounOf(data: string): unknown {
  const told: unknown = JSON.parse(data);
  return typeof told === 'object' && told !== null && 'noun' in told ? told.noun : undefined;
}
