// How a case ends: the outcome, how the customer heard of it, and the promises it fulfils. What is missing is listed live.
import { useRef, useState } from 'react'
import { TELLING_WAYS, type TellingWayId } from '#shared/catalog/channels'
import { choosableOutcomes, type OutcomeId } from '#shared/catalog/outcomes'
import { closingFacts, missingForClosing } from '#shared/domain/closing/missing'
import type { PromiseId } from '#shared/model/ids'
import type { Refusal } from '#shared/model/refusal'
import type { CaseView } from '#shared/model/views'
import { useSay } from '../../../bridge/useSay'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field } from '../../../ui/Field'
import { GrowingText } from '../../../ui/GrowingText'
import { useLanguage, useWords } from '../../../ui/words'
import { fulfilledBy } from '../composer/useFollowUp'
import { DeedDialog } from '../DeedDialog'
import { PromiseTicks } from '../promises/PromiseTicks'
import { useDeed } from '../useDeed'
import { focusField, Missing } from './Missing'
import { OpenTreatment } from './OpenTreatment'

type CloseDialogProps = {
  readonly view: CaseView
  onClose(): void
  onDone(): void
  /** The goods must be looked at first. */
  onInspect(): void
}

export function CloseDialog({ view, onClose, onDone, onInspect }: CloseDialogProps) {
  const { dialogs, actions } = useWords().case
  const language = useLanguage()
  const { card } = view
  const deed = useDeed('case.close')
  const fields = useRef<HTMLDivElement>(null)
  const [outcome, setOutcome] = useState<OutcomeId | null>(card.outcome)
  const [toldHow, setToldHow] = useState<TellingWayId | null>(null)
  const [text, setText] = useState('')
  const [fulfil, setFulfil] = useState<readonly PromiseId[]>(() => fulfilledBy(view, { fulfil: null }))
  const openPromises = view.promises.filter(promise => promise.state === 'open')

  const facts = closingFacts(view)
  // He heard of this very outcome: nothing has to be said a second time.
  const isTold = !missingForClosing(facts, { outcome, toldHow: null, fulfil }).some(
    ({ field }) => field === 'toldHow',
  )
  const missing = missingForClosing(facts, { outcome, toldHow, fulfil })

  function goTo(refusal: Refusal): void {
    if (refusal.code === 'goods-not-inspected') onInspect()
    else focusField(fields.current, refusal)
  }

  async function send(): Promise<void> {
    const [first] = missing
    if (first) {
      goTo(first)
      return
    }
    const input = { caseId: card.caseId, outcome, toldHow, text, fulfil: [...fulfil] }
    if (await deed.run(input, { said: actions.done.close(card.no) })) onDone()
  }

  return (
    <DeedDialog
      title={dialogs.closeTitle(card.no)}
      action={dialogs.close}
      busy={deed.busy}
      error={deed.errors['']}
      isOff={missing.length > 0}
      size="xl"
      onSend={() => void send()}
      onClose={onClose}
    >
      <div ref={fields} className="close-fields">
        <div data-field="outcome">
          <ChipChoice<OutcomeId>
            label={dialogs.outcome}
            choices={choosableOutcomes(card.outcome).map(({ id, text: name }) => ({
              id,
              label: name[language],
            }))}
            value={outcome}
            onChange={setOutcome}
            error={deed.errors.outcome}
            autoFocus
          />
        </div>
        <div data-field="toldHow">
          <ChipChoice<TellingWayId>
            label={dialogs.toldHow}
            choices={TELLING_WAYS.map(({ id, text: name }) => ({ id, label: name[language] }))}
            value={toldHow}
            onChange={setToldHow}
            error={deed.errors.toldHow}
          />
          {isTold ? <AlreadyTold view={view} /> : null}
        </div>
        <Field label={dialogs.said} error={deed.errors.text}>
          {ids => (
            <GrowingText
              {...ids}
              placeholder={dialogs.saidHint}
              value={text}
              onChange={event => setText(event.currentTarget.value)}
            />
          )}
        </Field>
        {openPromises.length === 0 ? null : (
          <div data-field="fulfil">
            <div className="field-label">{dialogs.fulfils}</div>
            <PromiseTicks
              label={dialogs.fulfils}
              promises={openPromises}
              ticked={fulfil}
              onChange={setFulfil}
            />
          </div>
        )}
        <OpenTreatment view={view} refusals={missing} isBrief />
        <Missing refusals={missing} onGo={goTo} />
      </div>
    </DeedDialog>
  )
}

function AlreadyTold({ view: { told } }: { readonly view: CaseView }) {
  const { dialogs } = useWords().case
  const language = useLanguage()
  const say = useSay()
  if (told === null) return null
  const how = TELLING_WAYS.find(({ id }) => id === told.how)?.text[language] ?? ''
  return <p className="dialog-note">{dialogs.alreadyTold(how, say.moment(told.at))}</p>
}
