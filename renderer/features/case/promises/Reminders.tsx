// Our own reminders on a case: memos, and the next look while others have the move.
import { Button } from '@mantine/core'
import type { Reminder } from '#shared/model/case'
import type { CaseView } from '#shared/model/views'
import { msOf } from '#shared/time/zone'
import { useNow } from '../../../bridge/now'
import { useSay } from '../../../bridge/useSay'
import { FieldError } from '../../../ui/Field'
import { useWords } from '../../../ui/words'
import { useDeed } from '../useDeed'
import './promises.css'

export function Reminders({ view, canAct }: { readonly view: CaseView; readonly canAct: boolean }) {
  const words = useWords()
  const { reminders } = words.case
  const say = useSay()
  const nowMs = useNow()
  const done = useDeed('reminder.done')
  const { caseId } = view.card
  if (view.reminders.length === 0) return null
  const sayReminder = ({ kind, rule, title }: Reminder) =>
    rule === null ? title || reminders[kind] : reminders[rule](title)
  return (
    <section aria-label={reminders.title}>
      <h2 className="case-pane-title">{reminders.title}</h2>
      <ul className="promises">
        {view.reminders.map(reminder => {
          const { id, dueAt } = reminder
          const what = sayReminder(reminder)
          return (
            <li key={id} className="promise reminder" data-tone={msOf(dueAt) < nowMs ? 'soon' : 'calm'}>
              <span className="reminder-words">
                <b title={say.exactly(dueAt)}>
                  {say.moment(dueAt)}
                  {msOf(dueAt) < nowMs ? <span className="tick-aside">{reminders.late}</span> : null}
                </b>
                <span>{what}</span>
              </span>
              {canAct ? (
                <Button
                  variant="subtle"
                  aria-label={words.common.labelled(reminders.done, what)}
                  onClick={() => void done.run({ caseId, reminderId: id }, { said: reminders.finished })}
                >
                  {reminders.done}
                </Button>
              ) : null}
            </li>
          )
        })}
      </ul>
      <FieldError text={done.errors['']} />
    </section>
  )
}
