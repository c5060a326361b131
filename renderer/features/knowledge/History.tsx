// How a thing came to be as it is: who changed it when, to what; any earlier version may be taken again.
import { Button } from '@mantine/core'
import type { OwnSubject, OwnValue } from '#shared/model/ownKnowledge'
import { useAnswer } from '../../bridge/useAnswer'
import { useSay } from '../../bridge/useSay'
import { useWords } from '../../ui/words'

type HistoryProps = {
  readonly subject: OwnSubject
  readonly entryKey: string
  /** What holds now; null is the original. */
  readonly current: OwnValue | null
  /** A version in words; null is the original. */
  inWords(value: OwnValue | null): string
  /** Null while nothing may be changed. */
  readonly onTake: ((value: OwnValue | null) => void) | null
}

export function History({ subject, entryKey, current, inWords, onTake }: HistoryProps) {
  const words = useWords().knowledge.edit
  const say = useSay()
  const { value: history } = useAnswer('knowledge.history', { subject, key: entryKey })
  if (history === undefined) return null
  if (history.length === 0) return null
  // Each change is kept with what it replaced: what it made is what the next one replaced.
  const versions = history.map(({ at, byName }, place) => ({
    at,
    byName,
    value: place === 0 ? current : (history[place - 1]?.value ?? null),
  }))
  const first = history.at(-1)?.value ?? null
  const take = (value: OwnValue | null) =>
    onTake === null ? null : (
      <Button variant="default" size="sm" onClick={() => onTake(value)}>
        {words.takeAgain}
      </Button>
    )
  return (
    <section className="history" aria-label={words.history}>
      <h3>{words.history}</h3>
      <ol>
        {versions.map(({ at, byName, value }, place) => (
          <li key={at + String(place)}>
            <p className="history-who" title={say.exactly(at)}>
              {value === null
                ? words.putBack(byName, say.moment(at))
                : words.changedTo(byName, say.moment(at))}
            </p>
            <p className="history-text">{inWords(value)}</p>
            {place === 0 ? <span className="history-now">{words.now}</span> : take(value)}
          </li>
        ))}
        <li>
          <p className="history-who">{words.atFirst}</p>
          <p className="history-text">{inWords(first)}</p>
          {take(first)}
        </li>
      </ol>
    </section>
  )
}
