// Hand over my shift (R120): to whom, a note for everybody, and the cases with a word on each.
import { useState } from 'react'
import type { OwnCaseRow } from '#shared/model/handOverViews'
import type { CaseId, ClerkId } from '#shared/model/ids'
import { useShop } from '../../bridge/appState'
import { useAnswer } from '../../bridge/useAnswer'
import { useDeed } from '../../bridge/useDeed'
import { ChipChoice } from '../../ui/ChipChoice'
import { DeedDialog } from '../../ui/DeedDialog'
import { Field, FieldError } from '../../ui/Field'
import { GrowingText } from '../../ui/GrowingText'
import { useWords } from '../../ui/words'
import { GiveCases } from './GiveCases'
import { useAwayToday } from './useAwayToday'

const ANYONE = 'anyone'

type GiveDialogProps = { readonly rows: readonly OwnCaseRow[]; onClose(): void }

export function GiveDialog({ rows, onClose }: GiveDialogProps) {
  const words = useWords()
  const { handOver } = words
  const { clerk: me } = useShop()
  const clerks = useAnswer('clerk.list', null).value ?? []
  const isAway = useAwayToday()
  const deed = useDeed('handOver.give')
  const [to, setTo] = useState<ClerkId | typeof ANYONE>(ANYONE)
  const [note, setNote] = useState('')
  // What she ticked or unticked herself; the rest is as proposed.
  const [ticked, setTicked] = useState<ReadonlyMap<CaseId, boolean>>(new Map())
  const [notes, setNotes] = useState<ReadonlyMap<CaseId, string>>(new Map())
  const colleagues = clerks.filter(({ id, active }) => active && id !== me?.id)
  const isTicked = ({ card, given, isProposed }: OwnCaseRow) =>
    given === null && (ticked.get(card.caseId) ?? isProposed)
  const chosen = rows.filter(isTicked)

  async function send(): Promise<void> {
    const name = colleagues.find(({ id }) => id === to)?.name ?? handOver.anyone
    const items = chosen.map(({ card }) => ({ caseId: card.caseId, note: notes.get(card.caseId) ?? '' }))
    const input = { to: to === ANYONE ? null : to, note, items }
    if (await deed.run(input, { said: handOver.sent(items.length, name) })) onClose()
  }
  return (
    <DeedDialog
      title={handOver.giveTitle}
      action={handOver.send}
      size="xl"
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <ChipChoice
        label={handOver.giveTo}
        autoFocus
        choices={[
          { id: ANYONE, label: handOver.anyone },
          ...colleagues.map(({ id, name, absence }) => ({
            id,
            label: isAway(absence) ? handOver.away(name) : name,
            disabled: isAway(absence),
          })),
        ]}
        value={to}
        error={deed.errors.to}
        onChange={id => {
          setTo(id as ClerkId | typeof ANYONE)
          deed.forgive()
        }}
      />
      <Field label={handOver.giveNote} optional={words.common.optional} error={deed.errors.note}>
        {ids => (
          <GrowingText
            {...ids}
            rows={2}
            placeholder={handOver.giveNoteHint}
            value={note}
            onChange={event => setNote(event.currentTarget.value)}
          />
        )}
      </Field>
      <GiveCases
        rows={rows}
        isTicked={isTicked}
        notes={notes}
        onTick={(caseIds, isOn) =>
          setTicked(before => new Map([...before, ...caseIds.map(id => [id, isOn] as const)]))
        }
        onNote={(caseId, text) => setNotes(before => new Map([...before, [caseId, text]]))}
      />
      <FieldError text={deed.errors.items} />
    </DeedDialog>
  )
}
