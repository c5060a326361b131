// What the supplier says to the pieces: repaired, replaced, credited, refused.
import { useState } from 'react'
import { SUPPLIER_ANSWERS, type SupplierAnswerId } from '#shared/catalog/thirdParties'
import { readYuan } from '#shared/model/money'
import { useDeed } from '../../../bridge/useDeed'
import { DeedDialog } from '../../../ui/DeedDialog'
import { LineField } from '../../../ui/LineField'
import { RowChoice } from '../../../ui/RowChoice'
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
      <RowChoice<SupplierAnswerId>
        label={words.what}
        rows={SUPPLIER_ANSWERS.map(({ id, text }) => ({ id, label: text[language], note: words.hints[id] }))}
        value={[answer]}
        autoFocus
        onPick={setAnswer}
      />
      {isCredit ? (
        <div>
          <YuanField
            label={words.credit}
            value={credit}
            error={isUnread ? claim.unreadable : deed.errors.creditFen}
            onChange={setCredit}
          />
          <p className="third-small third-hint">{words.creditNote}</p>
        </div>
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
