// The inspection in three keys: good or bad, where it goes, Enter. Several pieces together get one result.
import { useRef, useState } from 'react'
import type { GoesTo } from '#shared/catalog/lineStates'
import { ChipChoice } from '../../../ui/ChipChoice'
import { DeedDialog } from '../../../ui/DeedDialog'
import { Field } from '../../../ui/Field'
import { GrowingText } from '../../../ui/GrowingText'
import { useWords } from '../../../ui/words'
import { pieceText } from '../saying'
import { byCase, useEach } from '../useEach'
import type { Piece } from '../useParcelDesk'
import { goesToChoices, likelyPlace } from './goesToChoices'
import { WhoseGoods } from './WhoseGoods'

type InspectFormProps = { readonly pieces: readonly Piece[]; onDone(): void; onClose(): void }

export function InspectForm({ pieces, onDone, onClose }: InspectFormProps) {
  const words = useWords()
  const inspect = useEach('goods.inspect')
  const [result, setResult] = useState<'good' | 'bad' | null>(null)
  const [goesTo, setGoesTo] = useState<GoesTo | 'later'>('later')
  const [remark, setRemark] = useState('')
  const [isChecked, setChecked] = useState(false)
  const where = useRef<HTMLDivElement>(null)
  const wish = pieces[0]?.card.wish ?? 'other'

  function choose(id: 'good' | 'bad'): void {
    setResult(id)
    setGoesTo(likelyPlace(wish, id === 'good'))
    // The next digit says where it goes; the chip is in the tab order once it is drawn as chosen.
    setTimeout(() => where.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus())
  }

  async function send(): Promise<void> {
    setChecked(true)
    if (result === null) return
    const inputs = byCase(pieces, ({ card }) => card.caseId).map(({ caseId, items }) => ({
      caseId,
      lineIds: items.map(({ line }) => line.id),
      good: result === 'good',
      remark,
      goesTo: goesTo === 'later' ? null : goesTo,
    }))
    const count = pieces.reduce((sum, { line }) => sum + line.qty, 0)
    if (await inspect.run(inputs, words.parcels.inspectedSaid(count))) onDone()
  }

  return (
    <DeedDialog
      title={words.parcels.inspectTitle}
      action={words.parcels.inspectAction}
      busy={inspect.busy}
      error={inspect.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <WhoseGoods
        things={pieces.map(({ card, line }) => ({ key: line.id, card, text: pieceText(words, line) }))}
      />
      <ChipChoice<'good' | 'bad'>
        label={words.parcels.result}
        choices={[
          { id: 'good', label: words.parcels.good },
          { id: 'bad', label: words.parcels.bad },
        ]}
        value={result}
        onChange={choose}
        error={isChecked && result === null ? words.common.chooseOne : undefined}
        autoFocus
      />
      <div ref={where}>
        <ChipChoice<GoesTo | 'later'>
          label={words.parcels.where}
          choices={[...goesToChoices(words), { id: 'later', label: words.parcels.later }]}
          value={goesTo}
          onChange={setGoesTo}
          error={inspect.errors.goesTo}
        />
      </div>
      <Field label={words.parcels.remark} optional={words.common.optional} error={inspect.errors.remark}>
        {ids => (
          <GrowingText
            {...ids}
            rows={2}
            placeholder={words.parcels.remarkHint}
            value={remark}
            onChange={event => setRemark(event.currentTarget.value)}
          />
        )}
      </Field>
    </DeedDialog>
  )
}
