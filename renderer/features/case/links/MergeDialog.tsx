// Two cases about the same become one: the other one is found, both sides are shown, one of them stays.
import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CaseId } from '#shared/model/ids'
import type { CaseView } from '#shared/model/views'
import { useAnswer } from '../../../bridge/useAnswer'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Dialog } from '../../../ui/Dialog'
import { Field } from '../../../ui/Field'
import { LoadingLines } from '../../../ui/states'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { usePieceName } from '../goods/PiecePicks'
import { CasePicker } from './CasePicker'
import { MergeSide } from './MergeSide'
import { pairKey, useMerging } from './useMerging'
import './links.css'

type MergeDialogProps = {
  readonly view: CaseView
  /** The other one, where it is known already. */
  readonly otherId?: CaseId
  onClose(): void
}

export function MergeDialog({ view, otherId, onClose }: MergeDialogProps) {
  const { merge } = useWords().links
  const [picked, setPicked] = useState<CaseId | null>(otherId ?? null)
  if (picked !== null)
    return <Chosen view={view} otherId={picked} onAgain={() => setPicked(null)} onClose={onClose} />
  return (
    <Dialog title={merge.title} size="xl" onClose={onClose}>
      <CasePicker view={view} onPick={setPicked} />
    </Dialog>
  )
}

type ChosenProps = {
  readonly view: CaseView
  readonly otherId: CaseId
  onAgain(): void
  onClose(): void
}

function Chosen({ view, otherId, onAgain, onClose }: ChosenProps) {
  const { merge } = useWords().links
  const other = useAnswer('case.get', { caseId: otherId }).value
  if (other) return <BothSides view={view} other={other} onAgain={onAgain} onClose={onClose} />
  return (
    <Dialog title={merge.title} size="xl" onClose={onClose}>
      <LoadingLines lines={4} />
    </Dialog>
  )
}

type BothSidesProps = {
  readonly view: CaseView
  readonly other: CaseView
  onAgain(): void
  onClose(): void
}

function BothSides({ view, other, onAgain, onClose }: BothSidesProps) {
  const words = useWords()
  const { merge } = words.links
  const merging = useMerging(view, other, onClose)
  const { into, source, errors } = merging
  return (
    <DeedDialog
      title={merge.title}
      action={merge.action}
      busy={merging.busy}
      error={errors[''] ?? errors.samePieces}
      size="xl"
      onSend={() => void merging.send()}
      onClose={onClose}
    >
      <div className="merge-sides">
        <MergeSide view={into} title={merge.stays} isStaying />
        <MergeSide view={source} title={merge.goes} isStaying={false} />
      </div>
      <ChipChoice<'this' | 'other'>
        label={merge.direction}
        choices={[
          { id: 'this', label: merge.keepThis(view.card.no) },
          { id: 'other', label: merge.keepThis(other.card.no) },
        ]}
        value={merging.keepsThis ? 'this' : 'other'}
        onChange={side => merging.setKeepsThis(side === 'this')}
        autoFocus
      />
      <SamePieces merging={merging} />
      <Field label={merge.reason} optional={words.common.optional} error={errors.reason}>
        {ids => (
          <TextInput
            {...ids}
            placeholder={merge.reasonHint}
            value={merging.reason}
            onChange={event => merging.setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <div className="merge-foot">
        <p className="dialog-note">{merge.what}</p>
        <Button variant="subtle" onClick={onAgain}>
          {merge.chosen}
        </Button>
        <Button variant="subtle" onClick={() => void merging.onlyLink()}>
          {words.links.linkThis}
        </Button>
      </div>
    </DeedDialog>
  )
}

function SamePieces({ merging }: { readonly merging: ReturnType<typeof useMerging> }) {
  const { merge } = useWords().links
  const nameOf = usePieceName()
  const { pairs, source, into } = merging
  if (pairs.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame and legend
    <div role="group" aria-label={merge.same}>
      <div className="field-label">{merge.same}</div>
      {pairs.map(pair => {
        const one = source.lines.find(({ id }) => id === pair.lineId)
        const same = into.lines.find(({ id }) => id === pair.intoLineId)
        if (!one || !same) return null
        return (
          <Checkbox
            key={pairKey(pair)}
            className="tick"
            label={merge.pair(nameOf(one), nameOf(same))}
            checked={merging.isOne(pair)}
            onChange={() => merging.toggle(pair)}
          />
        )
      })}
    </div>
  )
}
