// One round of training cards: what is still to come, what was known; a card that was not known comes once more at the end.
import type { TrainingCard } from '#shared/domain/knowledge/training'

export type Round = {
  readonly queue: readonly TrainingCard[]
  readonly isTurned: boolean
  readonly known: number
  /** Known at the first go. */
  readonly firstGo: number
  /** Keys of lines that were practised again. */
  readonly missed: ReadonlySet<string>
}

export const roundOf = (queue: readonly TrainingCard[]): Round => ({
  queue,
  isTurned: false,
  known: 0,
  firstGo: 0,
  missed: new Set(),
})

export const turned = (round: Round): Round => ({ ...round, isTurned: true })

export function answered(round: Round, isKnown: boolean): Round {
  const [card, ...rest] = round.queue
  if (card === undefined) return round
  if (!isKnown) {
    const missed = new Set(round.missed).add(card.line.key)
    return { ...round, queue: [...rest, card], isTurned: false, missed }
  }
  const isFirst = !round.missed.has(card.line.key)
  return {
    ...round,
    queue: rest,
    isTurned: false,
    known: round.known + 1,
    firstGo: round.firstGo + (isFirst ? 1 : 0),
  }
}
