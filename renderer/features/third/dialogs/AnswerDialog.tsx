// What the supplier says to the pieces: repaired, replaced, credited, refused.
import { useEffect, useRef, useState } from 'react'
import { SUPPLIER_ANSWERS, type SupplierAnswerId } from '#shared/catalog/thirdParties'
import { readYuan } from '#shared/model/money'
import { useDeed } from '../../../bridge/useDeed'
import { ChipChoice } from '../../../ui/ChipChoice'
import { DeedDialog } from '../../../ui/DeedDialog'
import { LineField } from '../../../ui/LineField'
import { useLanguage, useWords } from '../../../ui/words'
import { YuanField } from '../../../ui/YuanField'
import { piecesOut } from '../thirdRows'
import { keyOf, PiecePicks } from './PiecePicks'
import type { BatchDialogProps } from './SendDialog'

export function AnswerDialog({ batch, onClose }: BatchDialogProps) {
  const { answer: words, claim } = useWords().third
  const { common } = useWords()
  const language = useLanguage()
  const deed = useDeed('batch.answer')
  const out = piecesOut(batch)
  const unanswered = out.filter(({ answer }) => answer === null)
  const [picked, setPicked] = useState((unanswered.length > 0 ? unanswered : out).map(keyOf))
  const [answer, setAnswer] = useState<SupplierAnswerId>('repair')
  const [credit, setCredit] = useState('')
  const [isUnread, setUnread] = useState(false)
  const [note, setNote] = useState('')
  const isCredit = answer === 'credit'

  async function send(): Promise<void> {
    const creditFen = isCredit ? readYuan(credit) : null
    setUnread(isCredit && creditFen === null && credit !== '')
    if (isCredit && creditFen === null && credit !== '') return
    const pieces = out.filter(piece => picked.includes(keyOf(piece)))
    const input = { batchId: batch.id, pieces, answer, creditFen, note }
    if (await deed.run(input, { said: words.said })) onClose()
  }
  return (
    <DeedDialog
      title={words.title}
      action={words.action}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <PiecePicks
        label={words.which}
        pieces={out}
        picked={picked}
        error={deed.errors.pieces}
        onChange={next => setPicked([...next])}
      />
      <div>
        <ChipChoice<SupplierAnswerId>
          label={words.what}
          choices={SUPPLIER_ANSWERS.map(({ id, text }) => ({ id, label: text[language] }))}
          value={answer}
          autoFocus
          onChange={setAnswer}
        />
        <p className="third-small third-hint">{words.hints[answer]}</p>
      </div>
      {isCredit ? (
        <Credit
          value={credit}
          error={isUnread ? claim.unreadable : deed.errors.creditFen}
          onChange={setCredit}
        />
      ) : null}
      <LineField
        label={words.note}
        optional={common.optional}
        value={note}
        error={deed.errors.note}
        onChange={setNote}
      />
    </DeedDialog>
  )
}

type CreditProps = {
  readonly value: string
  readonly error: string | undefined
  onChange(typed: string): void
}

/** Whoever says that they pay has the amount on his tongue. */
function Credit(props: CreditProps) {
  const { answer: words } = useWords().third
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => field.current?.querySelector('input')?.focus(), [])
  return (
    <div ref={field}>
      <YuanField label={words.credit} {...props} />
      <p className="third-small third-hint">{words.creditNote}</p>
    </div>
  )
}
