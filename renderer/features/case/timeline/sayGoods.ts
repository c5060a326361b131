// The entries of the timeline about goods that came in, were placed, and went out.
import { OUT_KINDS } from '#shared/catalog/lineStates'
import type { CaseEvent, EventKind } from '#shared/model/case'
import { sayYuan } from '#shared/model/money'
import { named, type Say, type Teller, textOf } from './tell'

const items = ({ facts }: CaseEvent): string => textOf(facts.items)

/** Who let it go before the old piece was back. */
function approved({ facts }: CaseEvent, { words, nameOf }: Teller): string[] {
  const by = textOf(facts.approvedBy)
  return by === '' ? [] : [words.timeline.approvedBy(nameOf(by), textOf(facts.reason))]
}

const isPlace = (places: object, id: string): id is keyof typeof places => Object.hasOwn(places, id)

export const SAY_GOODS = {
  placed: (event, { words }) => {
    const { placed } = words.goods.timeline
    const id = textOf(event.facts.goesTo)
    return isPlace(placed, id)
      ? (placed[id] as typeof placed.restocked)(items(event), textOf(event.facts.place))
      : words.timeline.something
  },
  storeChanged: (event, { words }) =>
    words.goods.timeline.storeChanged(items(event), textOf(event.facts.from), textOf(event.facts.place)),
  priced: (event, { words }) =>
    words.goods.timeline.priced(items(event), sayYuan(Number(event.facts.unitPriceFen ?? 0))),
  split: ({ facts }, { words }) =>
    words.goods.timeline.split(textOf(facts.item), Number(facts.qty ?? 0), Number(facts.of ?? 0)),
  outPlanned: (event, { words, language }) =>
    event.facts.again === true
      ? words.goods.timeline.outAgain(items(event))
      : words.goods.timeline.outPlanned(named(OUT_KINDS, event.facts.kind, language), items(event)),
  outCancelled: (event, { words }) => words.goods.timeline.outCancelled(items(event)),
  outReserved: (event, { words }) =>
    words.goods.timeline.outReserved(items(event), textOf(event.facts.place)),
  sentOut: (event, teller) => ({
    sentence: teller.words.goods.timeline.sentOut(
      items(event),
      textOf(event.facts.courier),
      textOf(event.facts.trackingNo),
    ),
    more: approved(event, teller),
  }),
  handedOver: (event, teller) => ({
    sentence: teller.words.goods.timeline.handedOver(items(event)),
    more: approved(event, teller),
  }),
  delivered: (event, { words }) => words.goods.timeline.delivered(items(event)),
  outLost: (event, { words }) => words.goods.timeline.outLost(items(event)),
  loanBack: (event, { words }) => {
    const { loanBack, outBack } = words.goods.timeline
    return (event.facts.lent === false ? outBack : loanBack)(items(event))
  },
} as const satisfies Partial<Record<EventKind, Say>>
