// What has to be found out before the answer is certain: asked right where it is missing, saved by the press that answers.
import type { AskedFact } from '#shared/model/policy'
import type { CaseView, LineView } from '#shared/model/views'
import { useWords } from '../../../ui/words'
import { type CaseFact, CaseFactField, type PieceFact, PieceFactField } from './FactFields'
import { pieceFacts, type SaveFacts } from './useSaveFacts'

const PIECE_FACTS: readonly AskedFact[] = ['category', 'conditions', 'boughtOn', 'warrantyUntil']
const isOfPiece = (fact: AskedFact): fact is PieceFact => PIECE_FACTS.includes(fact)
const isOfCase = (fact: AskedFact): fact is CaseFact => !isOfPiece(fact)

type Missing = {
  readonly ofCase: readonly CaseFact[]
  readonly ofPieces: readonly { readonly fact: PieceFact; readonly line: LineView; readonly place: number }[]
}

function missingIn({ right: rights, lines }: CaseView): Missing {
  const ofCase = [...new Set(rights.flatMap(({ missing }) => missing.filter(isOfCase)))]
  const ofPieces = lines.flatMap((line, place) => {
    const right = rights.find(({ lineId }) => lineId === line.id)
    return (right?.missing ?? []).filter(isOfPiece).map(fact => ({ fact, line, place }))
  })
  return { ofCase, ofPieces }
}

export function countMissing(view: CaseView): number {
  const { ofCase, ofPieces } = missingIn(view)
  return ofCase.length + ofPieces.length
}

/** To the first question, ready to be answered by keyboard. */
export function goToMissing(): void {
  const place = document.querySelector('.right-missing')
  place?.scrollIntoView({ block: 'start' })
  place?.querySelector<HTMLElement>('[tabindex="0"], button, select, input')?.focus({ preventScroll: true })
}

export function MissingFacts({ view, save }: { readonly view: CaseView; readonly save: SaveFacts }) {
  const words = useWords().right
  const { ofCase, ofPieces } = missingIn(view)
  if (ofCase.length === 0 && ofPieces.length === 0) return null
  return (
    <section className="right-missing" aria-label={words.missing}>
      <h2 className="case-pane-title">{words.missing}</h2>
      <p className="dialog-note">{words.kindest}</p>
      {ofCase.map(fact => (
        <CaseFactField
          key={fact}
          fact={fact}
          facts={view.facts}
          issueTypeId={view.card.issueTypeId}
          error={save.errors[`facts.${fact}`]}
          onChange={patch => void save.save(patch, [])}
        />
      ))}
      {ofPieces.map(({ fact, line, place }) => (
        <div key={`${line.id} ${fact}`}>
          {view.lines.length > 1 ? <p className="right-which">{line.itemName}</p> : null}
          <PieceFactField
            fact={fact}
            piece={pieceFacts(line)}
            error={save.errors[`lines.${place}.${fact}`]}
            onChange={patch => void save.save({}, [{ ...pieceFacts(line), ...patch }])}
          />
        </div>
      ))}
    </section>
  )
}
