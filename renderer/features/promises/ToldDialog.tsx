// The customer was told, late as it was: what was said, how, and when he hears from us next.
import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { TELLING_WAYS, type TellingWayId } from '#shared/catalog/channels'
import type { OverdueRow } from '#shared/model/promiseViews'
import { whyLate } from '#shared/slips/whyLate'
import { useShop } from '../../bridge/appState'
import { useNow } from '../../bridge/now'
import { type Picked, pickedOf, timeOf, usePromiseTimes } from '../../bridge/readyTimes'
import { useDeed } from '../../bridge/useDeed'
import { useSay } from '../../bridge/useSay'
import { ChipChoice } from '../../ui/ChipChoice'
import { DeedDialog } from '../../ui/DeedDialog'
import { Field } from '../../ui/Field'
import { GrowingText } from '../../ui/GrowingText'
import { WhenChooser } from '../../ui/WhenChooser'
import { useLanguage, useWords } from '../../ui/words'

/** Only what was promised to him is fulfilled by telling him. */
const fulfilledBy = ({ promise }: OverdueRow) =>
  promise !== null && promise.kind === 'word' && promise.to === 'customer' ? [promise.id] : []

export function ToldDialog({ row, onClose }: { readonly row: OverdueRow; onClose(): void }) {
  const words = useWords()
  const { tellForm, noName, noPhone } = words.promises
  const language = useLanguage()
  const say = useSay()
  const nowMs = useNow()
  const { timeZone } = useShop()
  const ready = usePromiseTimes()
  const deed = useDeed('followUp.tell')
  const [how, setHow] = useState<TellingWayId>(row.promise?.how ?? 'phone')
  const [text, setText] = useState('')
  const [hasNext, setHasNext] = useState(true)
  const [picked, setPicked] = useState<Picked>({ ready: 0 })
  const [isMissed, setMissed] = useState(false)
  const nextAt = timeOf(picked, ready)

  async function send(): Promise<void> {
    setMissed(hasNext && nextAt === null)
    if (hasNext && nextAt === null) return
    const next = hasNext && nextAt !== null ? { what: '', dueAt: nextAt, approval: null } : null
    const input = { caseId: row.caseId, how, text, fulfil: fulfilledBy(row), next }
    const isDone = await deed.run(input, {
      said: tellForm.done,
      ...(next === null
        ? {}
        : {
            approval: {
              reason: tellForm.approveFor(say.moment(next.dueAt)),
              with: approval => ({ ...input, next: { ...next, approval } }),
            },
          }),
    })
    if (isDone) onClose()
  }

  return (
    <DeedDialog
      title={tellForm.title}
      action={tellForm.save}
      busy={deed.busy}
      error={deed.errors['']}
      size="xl"
      onSend={() => void send()}
      onClose={onClose}
    >
      <div className="told-who">
        <b>{row.customer?.name || noName}</b>
        <span className="told-phone">{row.customer?.phone || noPhone}</span>
        <span className="told-why">
          {words.common.listOf([row.no, row.item, whyLate(row, words, language)])}
        </span>
      </div>
      <ChipChoice<TellingWayId>
        label={tellForm.how}
        choices={TELLING_WAYS.map(way => ({ id: way.id, label: way.text[language] }))}
        value={how}
        onChange={setHow}
        error={deed.errors.how}
      />
      <Field label={tellForm.text} error={deed.errors.text}>
        {ids => (
          <GrowingText
            {...ids}
            data-autofocus
            placeholder={tellForm.hint}
            value={text}
            onChange={event => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div>
        {hasNext ? (
          <WhenChooser
            label={tellForm.next}
            ready={ready}
            value={nextAt}
            onChange={at => setPicked(pickedOf(at, ready))}
            nowMs={nowMs}
            zone={timeZone}
            error={isMissed ? words.common.timeMissing : deed.errors['next.dueAt']}
          />
        ) : null}
        <Checkbox
          mt={8}
          label={tellForm.none}
          checked={!hasNext}
          onChange={event => setHasNext(!event.currentTarget.checked)}
        />
      </div>
    </DeedDialog>
  )
}
