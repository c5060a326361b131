// Our own reminders on a case: memos, looks while others have the move, what rules made, and the word after the end.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { followUpRule } from '#shared/catalog/followUpRules'
import type { Reminder } from '#shared/model/case'
import type { CaseView } from '#shared/model/views'
import { useShop } from '../../../bridge/appState'
import { FieldError } from '../../../ui/Field'
import { useLanguage, useWords } from '../../../ui/words'
import { CareDialog } from '../follow/CareDialog'
import { ReminderDialog } from '../follow/ReminderDialog'
import { ReminderLine } from '../follow/ReminderLine'
import { useSayReminder } from '../follow/useSayReminder'
import { useDeed } from '../useDeed'
import './promises.css'

type RemindersProps = {
  readonly view: CaseView
  /** The case is open, and the shop can be changed. */
  readonly canAct: boolean
}

export function Reminders({ view, canAct }: RemindersProps) {
  const { reminders } = useWords().case
  if (view.reminders.length === 0 && view.care.length === 0) return null
  return (
    <section aria-label={reminders.title}>
      <h2 className="case-pane-title">{reminders.title}</h2>
      <ul className="promises">
        <OwnReminders view={view} canAct={canAct} />
        <AfterTheEnd view={view} />
      </ul>
    </section>
  )
}

function OwnReminders({ view, canAct }: RemindersProps) {
  const words = useWords()
  const { reminders } = words.case
  const language = useLanguage()
  const sayReminder = useSayReminder()
  const done = useDeed('reminder.done')
  const drop = useDeed('reminder.drop')
  const [moving, setMoving] = useState<Reminder | null>(null)
  const { caseId } = view.card
  return (
    <>
      {view.reminders.map(reminder => {
        const { id, rule, dueAt, snoozedUntil } = reminder
        const what = sayReminder(reminder)
        const which = { caseId, reminderId: id }
        const on = (act: string) => words.common.labelled(act, what)
        return (
          <ReminderLine
            key={id}
            what={what}
            rule={rule === null ? '' : followUpRule(rule).name[language]}
            dueAt={dueAt}
            snoozedUntil={snoozedUntil}
          >
            {canAct ? (
              <>
                <Button
                  variant="default"
                  aria-label={on(reminders.done)}
                  onClick={() => void done.run(which, { said: reminders.finished })}
                >
                  {reminders.done}
                </Button>
                <Button variant="subtle" aria-label={on(reminders.move)} onClick={() => setMoving(reminder)}>
                  {reminders.move}
                </Button>
                <Button
                  variant="subtle"
                  className="reminder-drop"
                  aria-label={on(reminders.drop)}
                  onClick={() => void drop.run(which, { said: reminders.dropped })}
                >
                  {reminders.drop}
                </Button>
              </>
            ) : null}
          </ReminderLine>
        )
      })}
      <FieldError text={done.errors[''] ?? drop.errors['']} />
      {moving === null ? null : (
        <ReminderDialog caseId={caseId} reminder={moving} onClose={() => setMoving(null)} />
      )}
    </>
  )
}

/** The customer is asked once the case is closed: then nothing else can be done here, but this can. */
function AfterTheEnd({ view }: { readonly view: CaseView }) {
  const words = useWords()
  const { reminders } = words.case
  const language = useLanguage()
  const drop = useDeed('care.drop')
  const { readOnly } = useShop()
  const [asked, setAsked] = useState<'answer' | 'later' | null>(null)
  const [care] = view.care
  if (care === undefined) return null
  const name = followUpRule(care.rule).name[language]
  return (
    <>
      <ReminderLine
        what={reminders.careAbout}
        rule={name}
        dueAt={care.dueAt}
        snoozedUntil={care.snoozedUntil}
      >
        {readOnly ? null : (
          <>
            <Button variant="default" onClick={() => setAsked('answer')}>
              {reminders.careDone}
            </Button>
            <Button variant="subtle" onClick={() => setAsked('later')}>
              {reminders.move}
            </Button>
            <Button
              variant="subtle"
              className="reminder-drop"
              onClick={() => void drop.run({ careId: care.id }, { said: reminders.careDropped })}
            >
              {reminders.careDrop}
            </Button>
          </>
        )}
      </ReminderLine>
      <FieldError text={drop.errors['']} />
      {asked === null ? null : <CareDialog care={care} ask={asked} onClose={() => setAsked(null)} />}
    </>
  )
}
