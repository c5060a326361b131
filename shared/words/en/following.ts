// Words of the timeline about who looks after a case, and about follow-ups.
import type { following as shape } from '../zh-CN/following'

export const following: typeof shape = {
  assigned: (from, to) => (from === '' ? `Given to ${to}` : `Given from ${from} to ${to}`),
  handOverGiven: to => `Handed over to ${to}, not yet accepted`,
  handOverGivenAny: 'Handed over to the next shift, not yet accepted',
  handOverAccepted: from => (from === '' ? 'Accepted the hand-over' : `Accepted from ${from}`),
  handOverReturned: from => (from === '' ? 'Hand-over not accepted' : `Not accepted, back to ${from}`),
  handOverTakenBack: 'Took the hand-over back',
  readBack: 'Read back to the customer, who agreed',
  readBackCorrected: 'Read back to the customer, who corrected it',
  reminderChanged: (what, due) =>
    what === '' ? `Reminder moved to ${due}` : `Reminder “${what}” moved to ${due}`,
  reminderDropped: what => (what === '' ? 'No more reminder' : `No more reminder: ${what}`),
  cared: 'Asked the customer after closing',
}
