// The prepared text of a case: what a search looks through, folded, the names of the case before the words about it.
import { issueType } from '../../catalog/issueTypes'
import type { Case } from '../../model/case'
import { trackingKey } from '../../model/trackingNo'
import { fold } from './fold'

/** Stands between the names and the words: how well a hit fits is seen without reading field after field. */
export const WORDS_BEGIN = '\f'

/** Ten years of notes lie in memory: the rest of a long one is found with the follow-ups. */
export const NOTE_SIGNS = 150

/** What was chosen of the details of the problem, in words. */
export function subTagWords({ issueTypeId, subTags }: Pick<Case, 'issueTypeId' | 'subTags'>): string {
  // A newer program may know more types: their cases are found by all else.
  const type: ReturnType<typeof issueType> | undefined = issueType(issueTypeId)
  return subTags.map(id => type?.subTags?.find(tag => tag.id === id)?.text['zh-CN'] ?? id).join(' ')
}

export const lineWords = ({ itemName, spec, place }: Case['lines'][number]): string =>
  [itemName, spec, place].filter(Boolean).join(' ')

/** What the text is made of: the compiler refuses any other field in it. */
const TOLD = ['no', 'orderNo', 'lines', 'parcels', 'issueTypeId', 'subTags', 'note'] as const
type Told = Pick<Case, (typeof TOLD)[number]>

/** Most commands leave it as it is, and making it anew costs the most of a case's summary. */
export const tellsTheSame = (one: Told, other: Told) => TOLD.every(field => one[field] === other[field])

/** One field a line; numbers without the spaces and dashes that labels and hands put into them. */
export function caseText(record: Told): string {
  const type: ReturnType<typeof issueType> | undefined = issueType(record.issueTypeId)
  const names = [
    record.no,
    trackingKey(record.orderNo),
    record.lines.map(lineWords).join(' '),
    record.parcels.map(({ trackingNo }) => trackingKey(trackingNo)).join(' '),
  ]
  const words = [type?.text['zh-CN'] ?? '', subTagWords(record), record.note.slice(0, NOTE_SIGNS)]
  const inLines = (fields: readonly string[]) =>
    fields.map(field => fold(field.replace(/\s+/g, ' '))).join('\n')
  return inLines(names) + WORDS_BEGIN + inLines(words)
}

/** The tracking numbers in a prepared text: folded keys. */
export function trackingIn(text: string): readonly string[] {
  const numbers = text.slice(0, text.indexOf(WORDS_BEGIN)).split('\n')[3] ?? ''
  return numbers === '' ? [] : numbers.split(' ')
}
