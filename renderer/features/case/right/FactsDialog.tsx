// All facts of a case that decide what is right, to look through and put straight. What contradicts itself is said at its field.
import { useState } from 'react'
import type { CaseFacts } from '#shared/model/caseFacts'
import type { CaseView } from '#shared/model/views'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { type CaseFact, CaseFactField, type PieceFact, PieceFactField } from './FactFields'
import { type PieceFacts, pieceFacts, useSaveFacts } from './useSaveFacts'

const CASE_FACTS: readonly CaseFact[] = ['soldVia', 'scenario', 'receivedOn', 'liability', 'paidFreight']
const PIECE_FACTS: readonly PieceFact[] = ['category', 'conditions', 'boughtOn', 'warrantyUntil']

export function FactsDialog({ view, onClose }: { readonly view: CaseView; onClose(): void }) {
  const { facts: words } = useWords().right
  const save = useSaveFacts(view)
  const [facts, setFacts] = useState<CaseFacts>(view.facts)
  const [pieces, setPieces] = useState<readonly PieceFacts[]>(() => view.lines.map(pieceFacts))
  const change = (place: number, patch: Partial<PieceFacts>) =>
    setPieces(before => before.map((piece, at) => (at === place ? { ...piece, ...patch } : piece)))

  async function send(): Promise<void> {
    if (await save.save(facts, pieces)) onClose()
  }

  return (
    <DeedDialog
      title={words.title}
      action={words.save}
      size="xl"
      busy={save.busy}
      error={save.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <div className="facts-fields">
        {CASE_FACTS.map((fact, place) => (
          <CaseFactField
            key={fact}
            fact={fact}
            facts={facts}
            issueTypeId={view.card.issueTypeId}
            error={save.errors[`facts.${fact}`]}
            autoFocus={place === 0}
            onChange={patch => setFacts(before => ({ ...before, ...patch }))}
          />
        ))}
      </div>
      {pieces.map((piece, place) => (
        <fieldset key={piece.lineId} className="facts-piece">
          <legend>{view.lines[place]?.itemName}</legend>
          <div className="facts-fields">
            {PIECE_FACTS.map(fact => (
              <PieceFactField
                key={fact}
                fact={fact}
                piece={piece}
                error={save.errors[`lines.${place}.${fact}`]}
                onChange={patch => change(place, patch)}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </DeedDialog>
  )
}
