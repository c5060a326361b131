// Rows of the parcels screen in words.

import { issueType } from '#shared/catalog/issueTypes'
import type { Language, Text } from '#shared/catalog/languages'
import { OUT_KINDS, OUT_STATES, PARCEL_STATES } from '#shared/catalog/lineStates'
import type { UnclaimedView } from '#shared/model/settlementViews'
import type { CaseCard } from '#shared/model/views'
import type { Words } from '#shared/words/words'
import type { Row } from './rows'

const textOf = (
  entries: readonly { readonly id: string; readonly text: Text }[],
  id: string,
  language: Language,
): string => entries.find(entry => entry.id === id)?.text[language] ?? ''

type Piece = { readonly itemName: string; readonly spec: string; readonly qty: number }
export const pieceText = (words: Words, { itemName, spec, qty }: Piece): string =>
  words.parcels.pieces([itemName, spec].filter(Boolean).join(' '), qty)

export const whoText = (words: Words, card: CaseCard): string => card.customer?.name || words.today.noName
export const tailText = (words: Words, card: CaseCard): string =>
  card.customer?.tail ? words.today.tail(card.customer.tail) : words.today.noPhone

export type RowText = {
  readonly item: string
  readonly no: string
  readonly who: string
  readonly tail: string
  readonly main: string
  readonly small: string
}

const place = (words: Words, at: string) => (at === '' ? words.parcels.noPlace : words.parcels.keptAt(at))
const numberOf = (words: Words, { courier, trackingNo }: { courier: string; trackingNo: string }): string =>
  [courier, trackingNo || words.parcels.noNumber].filter(Boolean).join(' ')

export function sayRow(words: Words, language: Language, row: Row): RowText {
  if (row.list === 'unclaimed') return sayUnclaimed(words, row.of)
  const { card } = row.of
  const whose = { no: card.no, who: whoText(words, card), tail: tailText(words, card) }
  switch (row.list) {
    case 'arriving':
      return {
        ...whose,
        item: row.of.items || card.item || words.parcels.unknownItems,
        main: numberOf(words, row.of.parcel),
        small: textOf(PARCEL_STATES, row.of.parcel.state, language),
      }
    case 'toSend':
      return {
        ...whose,
        item: pieceText(words, row.of.out),
        main: [textOf(OUT_KINDS, row.of.out.kind, language), row.of.out.note].filter(Boolean).join(' · '),
        small: [textOf(OUT_STATES, row.of.out.state, language), row.of.out.place].filter(Boolean).join(' · '),
      }
    default: {
      const { line } = row.of
      return {
        ...whose,
        item: pieceText(words, line),
        main:
          row.list === 'toInspect'
            ? issueType(card.issueTypeId).text[language]
            : inspected(words, line.inspection),
        small: place(words, line.place),
      }
    }
  }
}

function inspected(words: Words, found: { ok: boolean; remark: string } | null): string {
  if (found === null) return ''
  return found.ok ? words.parcels.goodRemark(found.remark) : words.parcels.badRemark(found.remark)
}

function sayUnclaimed(words: Words, parcel: UnclaimedView): RowText {
  const [likely] = parcel.likely
  return {
    item: parcel.contents || words.parcels.noContents,
    no: numberOf(words, parcel),
    who: parcel.senderName || words.parcels.noSender,
    tail: parcel.senderPhone || words.today.noPhone,
    main: likely
      ? words.parcels.maybe(likely.card.no, whoText(words, likely.card), likely.card.item)
      : words.parcels.nobody,
    small: likely ? words.parcels.because[likely.because] : place(words, parcel.place),
  }
}
