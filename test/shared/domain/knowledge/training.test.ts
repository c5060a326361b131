// Training cards: drawn from what the desk would say, a different order each time, the same order for the same seed.
import { describe, expect, it } from 'vitest'
import { ownBook } from '#shared/domain/knowledge/texts'
import { DECK_SIZE, shuffled, trainingDeck } from '#shared/domain/knowledge/training'

const OWN = ownBook([])
const keys = (seed: number) => trainingDeck(null, 'zh-CN', OWN, seed).map(({ line }) => line.key)

describe('a deck', () => {
  it('has twelve different sentences from every stage', () => {
    const deck = trainingDeck(null, 'zh-CN', OWN, 7)
    expect(deck).toHaveLength(DECK_SIZE)
    expect(new Set(deck.map(({ line }) => line.key)).size).toBe(DECK_SIZE)
    expect(new Set(deck.map(({ line }) => line.stage)).size).toBe(6)
  })
  it('for one kind of customer holds no other', () => {
    const deck = trainingDeck('letsOffSteam', 'en', OWN, 7)
    expect(new Set(deck.map(({ customerType }) => customerType))).toEqual(new Set(['letsOffSteam']))
  })
  it('is dealt by its seed alone', () => {
    expect(keys(1)).toEqual(keys(1))
    expect(keys(1)).not.toEqual(keys(2))
  })
})

it('shuffling loses nothing and doubles nothing', () => {
  const cards = Array.from({ length: 30 }, (_, at) => at)
  expect(shuffled(cards, 3).sort((a, b) => a - b)).toEqual(cards)
})
