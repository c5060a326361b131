// What has to be found out before the answer is certain: asked right where it is missing, saved by the press that answers.
import { useEffect, useRef, useState } from 'react'
import type { LineId } from '#shared/model/ids'
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

/** `looked` are pieces whose conditions are being told one by one. */
function missingIn({ right: rights, lines }: CaseView, looked: readonly LineId[] = []): Missing {
  const ofCase = [...new Set(rights.flatMap(({ missing }) => missing.filter(isOfCase)))]
  const ofPieces = lines.flatMap((line, place) => {
    const right = rights.find(({ lineId }) => lineId === line.id)
    const missing = (right?.missing ?? []).filter(isOfPiece)
    const isBeingLookedAt = looked.includes(line.id) && !missing.includes('conditions')
    const facts: readonly PieceFact[] = isBeingLookedAt ? [...missing, 'conditions'] : missing
    return facts.map(fact => ({ fact, line, place }))
  })
  return { ofCase, ofPieces }
}

export function countMissing(view: CaseView): number {
  const { ofCase, ofPieces } = missingIn(view)
  return ofCase.length + ofPieces.length
}

/** To the first question, ready to be answered by keyboard. */
export function goToMissing(): void {
  document.querySelector('.right-missing')?.scrollIntoView({ block: 'start' })
  focusFirst()
}

function focusFirst(): void {
  document
    .querySelector<HTMLElement>('.right-missing :is([tabindex="0"], [aria-pressed], select, input)')
    ?.focus({ preventScroll: true })
}

export function MissingFacts({ view, save }: { readonly view: CaseView; readonly save: SaveFacts }) {
  const words = useWords().right
  // A piece may be more than one thing: asked until she looks elsewhere.
  const [looked, setLooked] = useState<readonly LineId[]>([])
  const hasAnswered = useRef(false)
  const { ofCase, ofPieces } = missingIn(view, looked)
  const questions = ofCase.length + ofPieces.length

  // biome-ignore lint/correctness/useExhaustiveDependencies: an answered question that goes away hands the keyboard on
  useEffect(() => {
    if (hasAnswered.current && document.activeElement === document.body) focusFirst()
    hasAnswered.current = false
  }, [questions])

  function answer(...given: Parameters<SaveFacts['save']>): void {
    hasAnswered.current = true
    void save.save(...given)
  }
  if (questions === 0) return null
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
          onChange={patch => answer(patch, [])}
        />
      ))}
      {ofPieces.map(({ fact, line, place }) => (
        <div key={`${line.id} ${fact}`}>
          {view.lines.length > 1 ? <p className="right-which">{line.itemName}</p> : null}
          <PieceFactField
            fact={fact}
            piece={pieceFacts(line)}
            error={save.errors[`lines.${place}.${fact}`]}
            onChange={patch => {
              if (fact === 'conditions') setLooked(before => [...before, line.id])
              answer({}, [{ ...pieceFacts(line), ...patch }])
            }}
          />
        </div>
      ))}
    </section>
  )
}
