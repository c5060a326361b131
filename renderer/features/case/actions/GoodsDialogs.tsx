// Goods arrive, are inspected and find their place, are handed back.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ConditionId } from '#shared/catalog/categories'
import { HAND_OUT_PROOFS, type HandOutProofId } from '#shared/catalog/lineStates'
import { replacementOf } from '#shared/domain/goods/standing'
import { whyNotArriving } from '#shared/domain/goods/steps'
import { isHere } from '#shared/model/goods'
import type { CaseView } from '#shared/model/views'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field } from '../../../ui/Field'
import { BigNumber } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { usualGoesTo } from '../goods/goesTo'
import { InspectFields, type Place } from '../goods/InspectFields'
import { PiecePicks } from '../goods/PiecePicks'
import { usePieces } from '../goods/usePieces'
import { useDeed } from '../useDeed'

type GoodsDialogProps = { readonly view: CaseView; onClose(): void }

/** The parcel that we wait for with all of these in it. */
function parcelOf({ settlement }: CaseView, lineIds: readonly string[]) {
  const coming = settlement.parcels.find(
    parcel =>
      parcel.dir === 'in' &&
      parcel.state !== 'arrived' &&
      lineIds.every(id => (parcel.lineIds as readonly string[]).includes(id)),
  )
  return coming?.id ?? null
}

export function ArriveDialog({ view, onClose }: GoodsDialogProps) {
  const { dialogs, actions } = useWords().case
  const deed = useDeed('goods.arrive')
  const lines = view.lines.filter(line => whyNotArriving(line) === null)
  // Those that he has to bring: what he took home again, or keeps, is no longer waited for.
  const waited = lines.filter(line => line.state === 'away')
  const pieces = usePieces(lines, waited.length === 0 ? lines : waited)
  const [place, setPlace] = useState('')
  async function send(): Promise<void> {
    if (!pieces.check()) return
    const { input } = pieces
    const parcelId = parcelOf(view, input.lineIds)
    const isDone = await deed.run(
      { caseId: view.card.caseId, ...input, place, parcelId },
      { said: actions.done.arrive },
    )
    if (isDone) onClose()
  }
  return (
    <DeedDialog
      title={dialogs.arriveTitle}
      action={dialogs.arrive}
      busy={deed.busy}
      error={deed.errors[''] ?? deed.errors.qty}
      onSend={() => void send()}
      onClose={onClose}
    >
      <PiecePicks pieces={pieces} />
      <Field label={dialogs.place} error={deed.errors.place}>
        {ids => (
          <TextInput
            {...ids}
            data-autofocus
            placeholder={dialogs.placeHint}
            value={place}
            onChange={event => setPlace(event.currentTarget.value)}
          />
        )}
      </Field>
    </DeedDialog>
  )
}

export function InspectDialog({ view, onClose }: GoodsDialogProps) {
  const words = useWords()
  const { dialogs, actions } = words.case
  const deed = useDeed('goods.inspect')
  const pieces = usePieces(view.lines.filter(line => line.state === 'arrived'))
  const [result, setResult] = useState<'good' | 'bad' | null>(null)
  const [ownPlace, setPlace] = useState<Place | null>(null)
  const [conditions, setConditions] = useState<readonly ConditionId[] | null>(null)
  const [remark, setRemark] = useState('')
  const [isChecked, setChecked] = useState(false)
  const usual = result === null ? null : (usualGoesTo(view, pieces.chosen, result === 'good') ?? 'later')
  const place = ownPlace ?? usual
  async function send(): Promise<void> {
    setChecked(true)
    if (!pieces.check() || result === null) return
    const input = {
      ...{ caseId: view.card.caseId, ...pieces.input, good: result === 'good', remark },
      conditions: conditions === null ? null : [...conditions],
      goesTo: place === 'later' ? null : place,
    }
    if (await deed.run(input, { said: actions.done.inspect })) onClose()
  }
  return (
    <DeedDialog
      title={dialogs.inspectTitle}
      action={dialogs.inspect}
      busy={deed.busy}
      error={deed.errors[''] ?? deed.errors.qty}
      size="xl"
      onSend={() => void send()}
      onClose={onClose}
    >
      <PiecePicks pieces={pieces} />
      <InspectFields
        lines={pieces.chosen}
        result={result}
        place={place}
        conditions={conditions}
        remark={remark}
        errors={{
          result: isChecked && result === null ? words.common.chooseOne : undefined,
          goesTo: deed.errors.goesTo,
          remark: deed.errors.remark,
        }}
        onResult={setResult}
        onPlace={setPlace}
        onConditions={setConditions}
        onRemark={setRemark}
      />
    </DeedDialog>
  )
}

/** Into his hands: the clerk reads the place off, fetches it, and makes sure that it is his. */
export function HandBackDialog({ view, onClose }: GoodsDialogProps) {
  const words = useWords()
  const { dialogs, actions } = words.case
  const { handBack } = words.goods
  const language = useLanguage()
  const deed = useDeed('goods.handBack')
  const lines = view.lines.filter(line => isHere(line) && replacementOf(view.settlement, line.id) === null)
  const ready = lines.filter(line => line.state === 'toCollect')
  const pieces = usePieces(lines, ready.length === 0 ? lines : ready)
  const [proof, setProof] = useState<HandOutProofId | null>(null)
  const [note, setNote] = useState('')
  const [isChecked, setChecked] = useState(false)
  const tail = view.card.customer?.tail ?? ''
  async function send(): Promise<void> {
    setChecked(true)
    if (!pieces.check() || proof === null) return
    const input = { caseId: view.card.caseId, ...pieces.input, proof, note: proof === 'other' ? note : '' }
    if (await deed.run(input, { said: actions.done.handBack })) onClose()
  }
  return (
    <DeedDialog
      title={dialogs.handBackTitle}
      action={dialogs.handBack}
      busy={deed.busy}
      error={deed.errors[''] ?? deed.errors.qty}
      onSend={() => void send()}
      onClose={onClose}
    >
      {lines.length === 0 ? (
        <p className="goods-note">{handBack.none}</p>
      ) : (
        <PiecePicks pieces={pieces} aside={place => place || words.goods.noPlace} />
      )}
      {tail === '' ? null : <BigNumber label={handBack.tail} value={tail} size="md" />}
      <ChipChoice<HandOutProofId>
        label={handBack.proof}
        choices={HAND_OUT_PROOFS.map(({ id, text }) => ({ id, label: text[language] }))}
        value={proof}
        onChange={setProof}
        error={isChecked && proof === null ? words.common.chooseOne : deed.errors.proof}
        autoFocus
      />
      {proof === 'other' ? (
        <Field label={handBack.who} error={deed.errors.note}>
          {ids => (
            <TextInput
              {...ids}
              placeholder={handBack.whoHint}
              value={note}
              onChange={event => setNote(event.currentTarget.value)}
            />
          )}
        </Field>
      ) : null}
    </DeedDialog>
  )
}
