// Training cards, "what would you say?" (R107): drawn from the talks that the desk itself would propose, shuffled by a seed.
import { CUSTOMER_TYPE_IDS, type CustomerTypeId } from '../../catalog/customerTypes'
import { ISSUE_TYPES, type IssueTypeId } from '../../catalog/issueTypes'
import type { Language } from '../../catalog/languages'
import { STAGE_IDS } from '../../catalog/stages'
import { composeTalk, type TalkLine } from '../talk/composeTalk'
import type { OwnBook } from './texts'

export type TrainingCard = {
  readonly customerType: CustomerTypeId
  readonly issueTypeId: IssueTypeId
  readonly line: TalkLine
}

export const DECK_SIZE = 12

/** The same seed deals the same order. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = randomOf(seed)
  const deck = [...items]
  for (let at = deck.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const [a, b] = [deck[at] as Item, deck[other] as Item]
    deck[at] = b
    deck[other] = a
  }
  return deck
}

/** Mulberry32: small, even enough for cards. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Cards for one kind of customer, or for all of them. Each sentence comes once, each kind and each stage gets its turn. */
export function trainingDeck(
  type: CustomerTypeId | null,
  language: Language,
  own: OwnBook,
  seed: number,
): TrainingCard[] {
  const types = type === null ? CUSTOMER_TYPE_IDS : [type]
  const cards = types.flatMap(customerType =>
    ISSUE_TYPES.flatMap(({ id: issueTypeId }) =>
      composeTalk({ customerType, issueTypeId, scenario: 'received', channel: 'counter' }, language, own)
        .filter(({ from }) => from !== 'opening' && from !== 'closing')
        .map(line => ({ customerType, issueTypeId, line })),
    ),
  )
  const deck: TrainingCard[] = []
  const used = new Set<string>()
  const piles = STAGE_IDS.map((stage, at) =>
    shuffled(
      cards.filter(card => card.line.stage === stage),
      seed + at,
    ),
  )
  while (deck.length < DECK_SIZE && piles.some(pile => pile.length > 0)) {
    for (const pile of piles) {
      if (deck.length === DECK_SIZE) break
      const card = takeFresh(pile, used)
      if (card === undefined) continue
      used.add(card.line.key)
      deck.push(card)
    }
  }
  return shuffled(deck, seed)
}

function takeFresh(pile: TrainingCard[], used: ReadonlySet<string>): TrainingCard | undefined {
  for (let card = pile.pop(); card !== undefined; card = pile.pop()) {
    if (!used.has(card.line.key)) return card
  }
  return undefined
}
