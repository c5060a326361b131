// How a case ends: the outcome, how the customer heard of it, and the promises it fulfils. What is missing is listed live.

import { TELLING_WAYS, type TellingWayId } from '#shared/catalog/channels'
import { choosableOutcomes, OUTCOMES, type OutcomeId } from '#shared/catalog/outcomes'
import type { CaseView } from '#shared/model/views'
import { useSay } from '../../../bridge/useSay'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field } from '../../../ui/Field'
import { GrowingText } from '../../../ui/GrowingText'
import { useLanguage, useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { PromiseTicks } from '../promises/PromiseTicks'
import { CloseAnyway } from './CloseAnyway'
import { Missing } from './Missing'
import { OpenTreatment } from './OpenTreatment'
import { useClosing } from './useClosing'
import { useMissing } from './useMissing'
import type { WayOutId } from './wayOut'

type CloseDialogProps = {
  readonly view: CaseView
  onClose(): void
  onDone(): void
  /** Something has to be done first: its dialog takes the place of this one. */
  onDeed(deed: WayOutId): void
}

export function CloseDialog({ view, onClose, onDone, onDeed }: CloseDialogProps) {
  const { dialogs } = useWords().case
  const language = useLanguage()
  const closing = useClosing(view, onDone)
  const { draft, change, missing, errors } = closing
  const { fields, goTo } = useMissing(view, { onDeed, onClose })
  const openPromises = view.promises.filter(promise => promise.state === 'open')
  const [first] = missing
  const send = () => (first ? goTo(first) : void closing.send())

  return (
    <DeedDialog
      title={dialogs.closeTitle(view.card.no)}
      action={dialogs.close}
      busy={closing.busy}
      error={missing.length === 0 ? Object.values(errors)[0] : errors['']}
      isOff={missing.length > 0 || closing.isClosedMeanwhile}
      size="xl"
      onSend={closing.isClosedMeanwhile ? onClose : send}
      onClose={onClose}
    >
      <div ref={fields} className="close-fields">
        {closing.isClosedMeanwhile ? <ClosedMeanwhile view={view} /> : null}
        <Missing refusals={missing} onGo={goTo}>
          <CloseAnyway refusals={missing} onAsk={() => void closing.sendAnyway()} />
        </Missing>
        <div data-field="outcome">
          <ChipChoice<OutcomeId>
            label={dialogs.outcome}
            choices={choosableOutcomes(view.card.outcome).map(({ id, text: name }) => ({
              id,
              label: name[language],
            }))}
            value={draft.outcome}
            onChange={outcome => change({ outcome })}
            error={errors.outcome}
            autoFocus
          />
        </div>
        <div data-field="toldHow">
          <ChipChoice<TellingWayId>
            label={dialogs.toldHow}
            choices={TELLING_WAYS.map(({ id, text: name }) => ({ id, label: name[language] }))}
            value={draft.toldHow}
            onChange={toldHow => change({ toldHow })}
            error={errors.toldHow}
          />
          {closing.isTold ? <AlreadyTold view={view} /> : null}
        </div>
        <Field label={dialogs.said} error={errors.text}>
          {ids => (
            <GrowingText
              {...ids}
              placeholder={dialogs.saidHint}
              value={draft.text}
              onChange={event => change({ text: event.currentTarget.value })}
            />
          )}
        </Field>
        {openPromises.length === 0 ? null : (
          <div data-field="fulfil">
            <div className="field-label">{dialogs.fulfils}</div>
            <PromiseTicks
              label={dialogs.fulfils}
              promises={openPromises}
              ticked={draft.fulfil}
              onChange={fulfil => change({ fulfil })}
            />
          </div>
        )}
        <OpenTreatment view={view} refusals={missing} isBrief />
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

function ClosedMeanwhile({ view }: { readonly view: CaseView }) {
  const { treatment } = useWords()
  const language = useLanguage()
  const by = view.events.findLast(({ kind }) => kind === 'closed')?.byName ?? ''
  const outcome = OUTCOMES.find(({ id }) => id === view.card.outcome)?.text[language] ?? ''
  return (
    <div className="missing" role="alert">
      <span className="missing-title">{treatment.closedMeanwhile(by, outcome)}</span>
      <p className="dialog-note">{treatment.closedMeanwhileHint}</p>
    </div>
  )
}
