// One reminder: when, what, by which rule, and below it what can be done about it.
import type { ReactNode } from 'react'
import { msOf } from '#shared/time/zone'
import { useNow } from '../../../bridge/now'
import { useSay } from '../../../bridge/useSay'
import { useWords } from '../../../ui/words'
import './follow.css'

type ReminderLineProps = {
  readonly what: string
  /** Name of the rule that made it; empty for one that a person wrote. */
  readonly rule: string
  readonly dueAt: string
  readonly snoozedUntil: string | null
  readonly children: ReactNode
}

export function ReminderLine({ what, rule, dueAt, snoozedUntil, children }: ReminderLineProps) {
  const { reminders } = useWords().case
  const say = useSay()
  const nowMs = useNow()
  const isPutOff = snoozedUntil !== null && msOf(snoozedUntil) > nowMs
  const isDue = msOf(dueAt) < nowMs && !isPutOff
  return (
    <li className="promise follow-line" data-tone={isDue ? 'soon' : 'calm'}>
      <span className="follow-when">
        <b title={say.exactly(dueAt)}>{say.moment(dueAt)}</b>
        {isDue ? <span className="follow-aside">{reminders.late}</span> : null}
        {rule === '' ? null : <span className="follow-rule-name">{rule}</span>}
      </span>
      <span className="follow-what">{what}</span>
      {isPutOff ? <span className="follow-aside">{reminders.putOff(say.moment(snoozedUntil))}</span> : null}
      <span className="follow-buttons">{children}</span>
    </li>
  )
}
