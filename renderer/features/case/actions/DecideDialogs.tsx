// The outcome is decided; later money and goods are settled.
import { useState } from 'react'
import { choosableOutcomes, type OutcomeId } from '#shared/catalog/outcomes'
import { closingFacts, missingForSettling } from '#shared/domain/closing/missing'
import { proposedOutcome } from '#shared/domain/closing/proposed'
import type { CaseView } from '#shared/model/views'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field } from '../../../ui/Field'
import { GrowingText } from '../../../ui/GrowingText'
import { useLanguage, useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { useDeed } from '../useDeed'
import { Missing } from './Missing'
import { OpenTreatment } from './OpenTreatment'
import { useMissing } from './useMissing'
import type { WayOutId } from './wayOut'

type DecideDialogProps = { readonly view: CaseView; onClose(): void }

export function DecideDialog({ view, onClose }: DecideDialogProps) {
  const words = useWords()
  const { dialogs, actions } = words.case
  const language = useLanguage()
  const deed = useDeed('case.decide')
  const [outcome, setOutcome] = useState<OutcomeId | null>(() => proposedOutcome(closingFacts(view)))
  const [text, setText] = useState('')
  const [isChecked, setChecked] = useState(false)
  async function send(): Promise<void> {
    setChecked(true)
    if (outcome === null) return
    const input = { caseId: view.card.caseId, outcome, text }
    if (await deed.run(input, { said: actions.done.decide })) onClose()
  }
  return (
    <DeedDialog
      title={dialogs.decideTitle}
      action={dialogs.decide}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <ChipChoice<OutcomeId>
        label={dialogs.outcome}
        choices={choosableOutcomes(view.card.outcome).map(({ id, text: name }) => ({
          id,
          label: name[language],
        }))}
        value={outcome}
        onChange={setOutcome}
        error={deed.errors.outcome ?? (isChecked && outcome === null ? words.common.chooseOne : undefined)}
        autoFocus
      />
      <Field label={dialogs.decideText} error={deed.errors.text}>
        {ids => (
          <GrowingText
            {...ids}
            rows={2}
            placeholder={dialogs.decideHint}
            value={text}
            onChange={event => setText(event.currentTarget.value)}
          />
        )}
      </Field>
    </DeedDialog>
  )
}

type SettleDialogProps = DecideDialogProps & { onDeed(deed: WayOutId): void }

export function SettleDialog({ view, onClose, onDeed }: SettleDialogProps) {
  const { dialogs, actions } = useWords().case
  const deed = useDeed('case.settle')
  const { fields, goTo } = useMissing(view, { onDeed, onClose })
  const [text, setText] = useState('')
  const missing = missingForSettling(closingFacts(view))
  async function send(): Promise<void> {
    const [first] = missing
    if (first) {
      goTo(first)
      return
    }
    if (await deed.run({ caseId: view.card.caseId, text }, { said: actions.done.settle })) onClose()
  }
  return (
    <DeedDialog
      title={dialogs.settleTitle}
      action={dialogs.settle}
      busy={deed.busy}
      error={deed.errors['']}
      isOff={missing.length > 0}
      onSend={() => void send()}
      onClose={onClose}
    >
      <div ref={fields} className="close-fields">
        <Field label={dialogs.settleText} error={deed.errors.text}>
          {ids => (
            <GrowingText
              {...ids}
              data-autofocus
              rows={2}
              placeholder={dialogs.settleHint}
              value={text}
              onChange={event => setText(event.currentTarget.value)}
            />
          )}
        </Field>
        <OpenTreatment view={view} refusals={missing} />
        <Missing refusals={missing} onGo={goTo} />
      </div>
    </DeedDialog>
  )
}
