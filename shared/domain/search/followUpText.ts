// What people wrote while they worked on a case, after it was registered: too much to lie in memory, searched on the disk.
import type { Case, EventKind } from '../../model/case'
import type { FoundField } from '../../model/searchViews'
import { NOTE_SIGNS } from './caseText'
import { fold } from './fold'

type Written = { readonly field: FoundField; readonly text: string }

/** The texts of these are not written but chosen: sentences to say stand in very many cases. */
const CHOSEN: readonly EventKind[] = ['said']

function* entries(record: Case): Generator<string | undefined> {
  // The newest first: it is what people remember.
  for (const { kind, text } of record.events.toReversed()) if (!CHOSEN.includes(kind)) yield text
  yield record.moveReason
  for (const { inspection, handedOut } of record.lines) yield* [inspection?.remark, handedOut?.note]
  for (const { itemName, spec, note } of record.outgoing) yield `${itemName} ${spec} ${note}`
  for (const { courier, note } of record.parcels) yield* [courier, note]
  for (const { note } of [...record.steps, ...record.confirmed, ...record.stageMarks]) yield note
  yield record.retention?.what
  yield record.decline?.evidence
  yield record.platform?.note
  for (const { note } of record.photos) yield note
  for (const { people, witnesses, police, result, stamps } of record.incidents)
    yield* [people, witnesses, police, result, ...stamps.map(({ text }) => text)]
}

function* money(record: Case): Generator<string> {
  for (const { reason, voidReason } of record.money) yield* [reason, voidReason]
  for (const { reason } of record.offers) yield reason
}

/** Every text with the place where it stands. The manager's own words about a decline are not among them. */
export function writtenTexts(record: Case): readonly Written[] {
  const written = (field: FoundField, texts: Iterable<string | undefined>): Written[] =>
    [...texts].flatMap(text => (text ? { field, text } : []))
  return [
    ...written('note', [record.note.length > NOTE_SIGNS ? record.note : undefined]),
    ...written('followUp', entries(record)),
    ...written(
      'promise',
      record.promises.flatMap(({ what, note }) => [what, note]),
    ),
    ...written(
      'reminder',
      record.reminders.map(({ title }) => title),
    ),
    ...written('money', money(record)),
  ]
}

/** All of it in one, as it is compared: each text once, although promises and reminders are repeated in the timeline. */
export function followUpText(record: Case): string {
  return fold([...new Set(writtenTexts(record).map(({ text }) => text))].join('\n'))
}
