// The entries of the timeline about parcels.
import type { CaseEvent, EventKind } from '#shared/model/case'
import { type Say, textOf } from './tell'

/** `顺丰 SF123`, as a line of its own; nothing while neither is known. */
const numberOf = ({ facts }: CaseEvent): string[] => {
  const number = [facts.courier, facts.trackingNo].map(textOf).filter(Boolean).join(' ')
  return number === '' ? [] : [number]
}

const parcelStep: Say = (event, { words }) => {
  const { steps, items } = words.parcels.timeline
  const ways = event.facts.dir === 'out' ? steps.out : steps.in
  const state = textOf(event.facts.state)
  const inside = textOf(event.facts.items)
  return {
    sentence: Object.hasOwn(ways, state) ? ways[state as keyof typeof ways] : words.timeline.something,
    more: [...numberOf(event), ...(inside === '' ? [] : [items(inside)])],
  }
}

export const SAY_PARCELS = {
  parcelExpected: (event, { words }) => ({
    sentence: words.parcels.timeline.expected(textOf(event.facts.items)),
    more: numberOf(event),
  }),
  parcelChanged: (event, { words }) => ({
    sentence: words.parcels.timeline.changed,
    more: numberOf(event),
  }),
  parcelStep,
  claimedParcel: (event, { words }) => {
    const { claimed, place } = words.parcels.timeline
    const at = textOf(event.facts.place)
    return {
      sentence: claimed(textOf(event.facts.items)),
      more: [...numberOf(event), ...(at === '' ? [] : [place(at)])],
    }
  },
} as const satisfies Partial<Record<EventKind, Say>>
