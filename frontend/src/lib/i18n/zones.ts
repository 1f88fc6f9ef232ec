/** The time zones of the United States' districts, and the one in use if it is another. */
export function zonesWith(inUse: string): string[] {
  const zones = [
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Phoenix',
    'America/Los_Angeles',
    'America/Anchorage',
    'Pacific/Honolulu',
    'America/Puerto_Rico',
    'Pacific/Guam',
    'Pacific/Pago_Pago'
  ];
  return zones.includes(inUse) ? zones : [inUse, ...zones];
}
