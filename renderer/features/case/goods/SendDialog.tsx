// Pieces for the customer on their way: shipped, handed over, put aside, called off; received, lost, brought back.
import { Checkbox, TextInput } from '@mantine/core'
import type { CaseView } from '#shared/model/views'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field, FieldError } from '../../../ui/Field'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { WayFields } from '../parcels/WayFields'
import { ReasonFields } from '../ReasonFields'
import { usePieceName } from './PiecePicks'
import { type SendDeedId, type Sending, useSending } from './useSending'
import './goods.css'

type SendDialogProps = { readonly view: CaseView; onClose(): void }

export function SendDialog({ view, onClose }: SendDialogProps) {
  const { send } = useWords().goods
  const sending = useSending(view, onClose)
  const { outs, offered, deed, errors } = sending
  return (
    <DeedDialog
      title={send.title}
      action={send.actions[deed ?? 'send']}
      busy={sending.busy}
      error={errors[''] ?? errors['approval.by']}
      isOff={deed === null}
      size="xl"
      onSend={() => void sending.send()}
      onClose={onClose}
    >
      {outs.length === 0 ? (
        <p className="goods-note">{send.none}</p>
      ) : (
        <>
          <OutPicks sending={sending} />
          <ChipChoice<SendDeedId>
            label={send.what}
            choices={offered.map(({ id }) => ({ id, label: send.deeds[id] }))}
            value={deed}
            onChange={sending.chooseDeed}
            // What is shipped begins with its label: the scanner writes into the field below.
            autoFocus={deed !== 'send'}
          />
          <DeedFields sending={sending} />
        </>
      )}
    </DeedDialog>
  )
}

/** With the place where each was put aside: it is fetched from there. */
function OutPicks({ sending }: { readonly sending: Sending }) {
  const { send } = useWords().goods
  const nameOf = usePieceName()
  const { outs, chosen, toggle, pickError } = sending
  const [only] = outs
  if (outs.length === 1 && only)
    return (
      <div className="goods-pick">
        <b>{nameOf(only)}</b>
        <span className="goods-pick-place">{only.place}</span>
      </div>
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame and legend
    <div role="group" aria-label={send.which}>
      <div className="field-label">{send.which}</div>
      {outs.map(out => (
        <div key={out.id} className="goods-pick">
          <Checkbox
            className="tick"
            label={nameOf(out)}
            checked={chosen.includes(out)}
            onChange={() => toggle(out.id)}
          />
          <span className="goods-pick-place">{out.place}</span>
        </div>
      ))}
      <FieldError text={pickError} />
    </div>
  )
}

function DeedFields({ sending }: { readonly sending: Sending }) {
  const words = useWords()
  const { send } = words.goods
  const { deed, draft, change, errors } = sending
  switch (deed) {
    case 'send':
      return <WayFields of={sending.way} errors={errors} isChecked={sending.isChecked} />
    case 'reserve':
      return (
        <Field label={words.case.dialogs.place} optional={words.common.optional} error={errors.place}>
          {ids => (
            <TextInput
              {...ids}
              placeholder={words.case.dialogs.placeHint}
              value={draft.place}
              onChange={event => change({ place: event.currentTarget.value })}
            />
          )}
        </Field>
      )
    case 'cancel':
      return (
        <ReasonFields
          value={draft.text}
          suggestions={send.cancelReasons}
          error={errors.reason}
          onChange={text => change({ text })}
        />
      )
    case 'lost':
    case 'returned':
      return (
        <>
          {deed === 'lost' ? (
            <Checkbox
              className="tick"
              label={send.again}
              checked={draft.again}
              onChange={event => change({ again: event.currentTarget.checked })}
            />
          ) : null}
          <Field
            label={deed === 'lost' ? send.lostNote : send.returnedNote}
            optional={words.common.optional}
            error={errors.note}
          >
            {ids => (
              <TextInput
                {...ids}
                value={draft.text}
                onChange={event => change({ text: event.currentTarget.value })}
              />
            )}
          </Field>
        </>
      )
    default:
      return null
  }
}
