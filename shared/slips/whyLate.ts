// Why something is late and who has the move, in one sentence each: the same on the screen and on paper.
import { MOVES } from '../catalog/columns'
import type { Language } from '../catalog/languages'
import { PROMISE_TO } from '../catalog/promiseTo'
import type { OverdueRow } from '../model/promiseViews'
import type { Words } from '../words/words'

export function whyLate(
  { kind, promise, what }: Pick<OverdueRow, 'kind' | 'promise' | 'what'>,
  words: Words,
  language: Language,
): string {
  const { overdue, theWord } = words.promises
  switch (kind) {
    case 'platform':
      return overdue.platform(what)
    case 'promise': {
      const to = PROMISE_TO.find(({ id }) => id === promise?.to)?.name[language] ?? ''
      return overdue.promised(to, what || theWord)
    }
    case 'expectation':
      return overdue.expected(what)
    case 'look':
      return overdue.look(what)
    case 'untouched':
      return overdue.untouched
  }
}

export function whoMoves(
  { move, moveReason }: Pick<OverdueRow, 'move' | 'moveReason'>,
  words: Words,
  language: Language,
): string {
  const who = MOVES.find(({ id }) => id === move)?.text[language] ?? ''
  return words.promises.overdue.move(who, moveReason)
}
