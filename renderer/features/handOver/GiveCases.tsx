// Her open cases when she hands over her shift: ticked where the next shift will meet them, with a word for each.
import { Button, Checkbox, TextInput } from '@mantine/core'
import type { OwnCaseRow } from '#shared/model/handOverViews'
import type { CaseId } from '#shared/model/ids'
import { useSay } from '../../bridge/useSay'
import { DueBadge } from '../../ui/DueBadge'
import { useWords } from '../../ui/words'

type GiveCasesProps = {
  readonly rows: readonly OwnCaseRow[]
  isTicked(row: OwnCaseRow): boolean
  readonly notes: ReadonlyMap<CaseId, string>
  onTick(caseIds: readonly CaseId[], isOn: boolean): void
  onNote(caseId: CaseId, note: string): void
}

export function GiveCases({ rows, isTicked, notes, onTick, onNote }: GiveCasesProps) {
  const { handOver: words } = useWords()
  if (rows.length === 0) return <p className="hand-over-quiet">{words.noCases}</p>
  const free = rows.filter(({ given }) => given === null)
  const ids = free.map(({ card }) => card.caseId)
  const isAll = free.length > 0 && free.every(isTicked)
  return (
    <section aria-label={words.giveCases}>
      <div className="give-head">
        <span className="field-label">{words.giveCases}</span>
        <span className="hand-over-quiet">{words.giveCasesNote}</span>
        <Button variant="subtle" size="compact-md" onClick={() => onTick(ids, !isAll)}>
          {isAll ? words.chooseNone : words.chooseAll}
        </Button>
      </div>
      <ul className="give-cases">
        {rows.map(row => (
          <CaseTick
            key={row.card.caseId}
            row={row}
            isOn={isTicked(row)}
            note={notes.get(row.card.caseId) ?? ''}
            onTick={isOn => onTick([row.card.caseId], isOn)}
            onNote={note => onNote(row.card.caseId, note)}
          />
        ))}
      </ul>
      <p className="hand-over-quiet" aria-live="polite">
        {words.chosen(rows.filter(isTicked).length, rows.length)}
      </p>
    </section>
  )
}

type CaseTickProps = {
  readonly row: OwnCaseRow
  readonly isOn: boolean
  readonly note: string
  onTick(isOn: boolean): void
  onNote(note: string): void
}

function CaseTick({ row, isOn, note, onTick, onNote }: CaseTickProps) {
  const { handOver: words } = useWords()
  const say = useSay()
  const { card, given } = row
  return (
    <li className="give-case">
      <Checkbox
        checked={isOn}
        disabled={given !== null}
        onChange={event => onTick(event.currentTarget.checked)}
        label={
          <span className="give-name">
            <span className="item-no">{card.no}</span>
            <span className="give-item">{[card.item, card.customer?.name].filter(Boolean).join(' · ')}</span>
          </span>
        }
      />
      <span className="give-due">
        {card.dueAt === null ? null : (
          <DueBadge tone={card.tone} text={say.left(card.dueAt, true)} exact={say.exactly(card.dueAt)} />
        )}
      </span>
      {given === null ? (
        <TextInput
          className="give-note"
          aria-label={words.caseNoteOf(card.no)}
          placeholder={words.caseNoteHint}
          disabled={!isOn}
          value={note}
          onChange={event => onNote(event.currentTarget.value)}
        />
      ) : (
        <span className="hand-over-quiet">{words.givenAlready(given.toName ?? words.anyone)}</span>
      )}
    </li>
  )
}
