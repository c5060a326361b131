// Lines of the contract about reminders that reach her: what has fallen due; it is done and put off as rows of Today are.
import { z } from 'zod'
import type { AlertsView } from '../model/alertViews'
import { answer, command, Nothing, query } from './line'

const AlertKey = z.string().max(120)

export const alertLines = {
  'alert.list': query(Nothing, answer<AlertsView>()),
  /** She has seen it: one reminder, or the digest (null). It stays where it was in Today. */
  'alert.hide': command(z.object({ key: AlertKey.nullable() }), answer<null>()),
  /** A notification of the system as a sample; false when this computer shows none. */
  'alert.try': command(Nothing, answer<{ readonly shown: boolean }>()),
  /** She looked at the clock: it is right as it is now. */
  'alert.trustClock': command(Nothing, answer<null>()),
  /** The screen is turned to a customer: notifications say no more than how many (N11). */
  'alert.covered': command(z.object({ covered: z.boolean() }), answer<null>()),
} as const
