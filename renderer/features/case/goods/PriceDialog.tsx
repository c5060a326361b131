// What the customer paid for a piece, asked for when it begins to matter.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { readYuan, sayYuan } from '#shared/model/money'
import type { CaseView, LineView } from '#shared/model/views'
import { Field } from '../../../ui/Field'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { useDeed } from '../useDeed'
import { usePieceName } from './PiecePicks'

type PriceDialogProps = { readonly view: CaseView; readonly line: LineView; onClose(): void }

export function PriceDialog({ view, line, onClose }: PriceDialogProps) {
  const { pricing } = useWords().goods
  const nameOf = usePieceName()
  const deed = useDeed('goods.price')
  const [typed, setTyped] = useState(line.unitPriceFen === null ? '' : sayYuan(line.unitPriceFen))
  const [isChecked, setChecked] = useState(false)
  const unitPriceFen = readYuan(typed)
  async function send(): Promise<void> {
    setChecked(true)
    if (unitPriceFen === null) return
    const input = { caseId: view.card.caseId, lineId: line.id, unitPriceFen }
    if (await deed.run(input, { said: pricing.said })) onClose()
  }
  return (
    <DeedDialog
      title={pricing.title}
      action={pricing.action}
      busy={deed.busy}
      error={deed.errors['']}
      size="md"
      onSend={() => void send()}
      onClose={onClose}
    >
      <div className="goods-pick">
        <b>{nameOf(line)}</b>
      </div>
      <p className="dialog-note">{pricing.text}</p>
      <Field
        label={pricing.each}
        error={
          deed.errors.unitPriceFen ?? (isChecked && unitPriceFen === null ? pricing.unreadable : undefined)
        }
      >
        {ids => (
          <TextInput
            {...ids}
            data-autofocus
            inputMode="decimal"
            leftSection="¥"
            value={typed}
            onChange={event => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
    </DeedDialog>
  )
}
