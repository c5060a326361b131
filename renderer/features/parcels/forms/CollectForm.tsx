// Finished pieces go home with the customer, once we know that it is he (R43).
import { useState } from 'react'
import { HAND_OUT_PROOFS, type HandOutProofId } from '#shared/catalog/lineStates'
import { ChipChoice } from '../../../ui/ChipChoice'
import { DeedDialog } from '../../../ui/DeedDialog'
import { LineField } from '../../../ui/LineField'
import { useLanguage, useWords } from '../../../ui/words'
import { pieceText } from '../saying'
import { byCase, useEach } from '../useEach'
import type { Piece } from '../useParcelDesk'
import { WhoseGoods } from './WhoseGoods'

type CollectFormProps = { readonly pieces: readonly Piece[]; onDone(): void; onClose(): void }

export function CollectForm({ pieces, onDone, onClose }: CollectFormProps) {
  const words = useWords()
  const language = useLanguage()
  const give = useEach('goods.handBack')
  const [proof, setProof] = useState<HandOutProofId>('slip')
  const [note, setNote] = useState('')

  async function send(): Promise<void> {
    const inputs = byCase(pieces, ({ card }) => card.caseId).map(({ caseId, items }) => ({
      caseId,
      lineIds: items.map(({ line }) => line.id),
      proof,
      note,
    }))
    const count = pieces.reduce((sum, { line }) => sum + line.qty, 0)
    if (await give.run(inputs, words.parcels.givenSaid(count))) onDone()
  }

  return (
    <DeedDialog
      title={words.parcels.giveTitle}
      action={words.parcels.giveAction}
      busy={give.busy}
      error={give.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <WhoseGoods
        things={pieces.map(({ card, line }) => ({
          key: line.id,
          card,
          text: pieceText(words, line),
          note: line.place === '' ? words.parcels.noPlace : words.parcels.keptAt(line.place),
        }))}
      />
      <ChipChoice<HandOutProofId>
        label={words.parcels.proof}
        choices={HAND_OUT_PROOFS.map(({ id, text }) => ({ id, label: text[language] }))}
        value={proof}
        onChange={setProof}
        error={give.errors.proof}
        autoFocus
      />
      <LineField
        label={words.parcels.proofNote}
        {...(proof === 'other' ? {} : { optional: words.common.optional })}
        error={give.errors.note}
        hint={proof === 'other' ? words.parcels.proofNoteHint : ''}
        value={note}
        onChange={setNote}
      />
    </DeedDialog>
  )
}
