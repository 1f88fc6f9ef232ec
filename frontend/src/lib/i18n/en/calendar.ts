export const calendar = {
  title: 'Meetings in your calendar',
  lead: 'Any calendar can show your meetings: give it the address, and it follows every change. The address is secret: whoever has it can see when and where you meet, and nothing else.',
  mine: 'All my teams',
  address: 'Address',
  addressHint: 'Paste it into your calendar, at “subscribe” or “from URL”. It is shown only now.',
  copy: 'Copy the address',
  copied: 'Address copied',
  renew: 'Get a new address',
  renewTitle: 'Get a new address?',
  renewLead:
    'If there is an address already, it stops working, and calendars that use it no longer follow. Give them the new one.',
  end: 'Stop sharing',
  endTitle: 'Stop sharing this calendar?',
  endLead: 'Calendars that use the address no longer follow. You can get a new one at any time.',
  ended: 'The address is of no use any more'
};
