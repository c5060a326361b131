// The state of one row that is being written, what is wrong with the table it would make, and everything that can be done with it.
import { useDeferredValue, useMemo } from 'react'
import type { Language } from '#shared/catalog/languages'
import type { AppError } from '#shared/contract/errors'
import { variablesFor, wrongGaps } from '#shared/domain/knowledge/gaps'
import { withIds } from '#shared/domain/knowledge/named'
import { wrongOwnPolicy } from '#shared/domain/policy/wrongOwnPolicy'
import type { PolicyRow } from '#shared/model/policy'
import type { Refusal } from '#shared/model/refusal'
import { cleanLine, cleanText } from '#shared/model/text'
import { useWords } from '../../../ui/words'
import { useRoom } from '../knowledgeRoom'
import { useEditorDraft } from '../useEditorDraft'
import { useWriting } from '../useWriting'
import { type ListedRow, listedRows, NEW_ROW, toWrite } from './policyRows'
import { type Days, readDays } from './WhenFields'

const NEW_KEY = 'new'
/** A table is judged before its new row can be explained. */
const SOME_SENTENCE: PolicyRow['explain'] = { 'zh-CN': '…' }

export type PolicyDraft = { readonly row: PolicyRow; readonly days: Days }

export type PolicyEditor = {
  /** The row as it is listed; null while it is new. */
  readonly listed: ListedRow | null
  readonly rows: readonly ListedRow[]
  readonly draft: PolicyDraft
  /** What is wrong with the table. */
  readonly told: readonly Refusal[]
  /** The sentence for the customer is still to be written. */
  readonly isUnsaid: boolean
  readonly failure: AppError | null
  readonly canSave: boolean
  readonly busy: boolean
  change(patch: Partial<PolicyRow>): void
  changeDays(days: Days): void
  wrongSentence(language: Language): Refusal | undefined
  take(row: PolicyRow): void
  save(): void
  /** Null where there is nothing to go back from. */
  readonly back: (() => void) | null
  readonly turn: (() => void) | null
}

export function usePolicyEditor(id: string | null, onClose: () => void): PolicyEditor {
  const text = useWords().knowledge.policy
  const room = useRoom()
  const writing = useWriting()
  const rows = useMemo(() => listedRows(room), [room])
  const listed = rows.find(({ row }) => row.id === id) ?? null
  const saved = listed?.row ?? NEW_ROW
  const draft = useEditorDraft<PolicyDraft>(`policy:${id ?? NEW_KEY}`, asDraft(saved))
  const row = finished(draft.value)
  const judged = useDeferredValue(JSON.stringify(row))
  const wrong = useMemo(
    () =>
      wrongOwnPolicy(room.entries, id ?? NEW_KEY, {
        subject: 'policy',
        off: false,
        row: { ...(JSON.parse(judged) as PolicyRow), explain: SOME_SENTENCE },
      }),
    [room.entries, id, judged],
  )
  const { from, to } = draft.value.days
  const hasDays = readDays(from) !== undefined && readDays(to) !== undefined
  const sentences = Object.values(row.explain)
  const isSaid = sentences.length > 0
  const reads = sentences.every(sentence => wrongGaps(sentence, variablesFor('policy-'), '').length === 0)
  const isSound = wrong.length === 0 && hasDays && isSaid && reads

  const type = (next: PolicyDraft) => {
    writing.forgive()
    draft.change(next)
  }
  const end = async (done: Promise<boolean>) => {
    if (!(await done)) return
    draft.drop()
    onClose()
  }
  function write(): void {
    const { key, value, subject } =
      id === null
        ? { key: null, value: { subject: 'policy', off: false, row } as const, subject: 'policy' as const }
        : toWrite(row, false, room)
    if (value !== null) void end(writing.save(key, value, text.saved))
    else if (key !== null) void end(writing.reset(subject, key))
  }
  function goBack(ofRow: ListedRow): void {
    const isRow = room.book.policy.has(ofRow.row.id)
    const said = ofRow.isBuiltIn ? undefined : text.removed
    void end(
      isRow ? writing.reset('policy', ofRow.row.id, said) : writing.reset('text', `policy-${ofRow.row.id}`),
    )
  }
  function turn(ofRow: ListedRow): void {
    if (ofRow.isOff) write()
    else
      void end(writing.save(ofRow.row.id, { subject: 'policy', off: true, row: ofRow.row }, text.turnedOff))
  }

  return {
    listed,
    rows,
    draft: draft.value,
    told: wrong,
    isUnsaid: !isSaid,
    failure: writing.failure,
    canSave: isSound && draft.isDirty && listed?.isOff !== true,
    busy: writing.busy,
    change: patch => type({ ...draft.value, row: { ...draft.value.row, ...patch } }),
    changeDays: days => type({ ...draft.value, days }),
    wrongSentence: language =>
      wrongGaps(withIds(draft.value.row.explain[language] ?? ''), variablesFor('policy-'), '')[0],
    take: earlier => type(asDraft({ ...earlier, id: saved.id })),
    save: () => (isSound && draft.isDirty && listed?.isOff !== true ? write() : undefined),
    back: listed?.isOwn ? () => goBack(listed) : null,
    turn: listed === null ? null : () => turn(listed),
  }
}

const dayText = (day: number | null) => (day === null ? '' : String(day))

function asDraft(row: PolicyRow): PolicyDraft {
  return { row, days: { from: dayText(row.when.fromDay), to: dayText(row.when.toDay) } }
}

/** As it will be kept: typed days read, texts cleaned, variables by their ids. */
function finished({ row, days }: PolicyDraft): PolicyRow {
  const cleaned = (texts: PolicyRow['explain'], clean: (text: string) => string) =>
    Object.fromEntries(
      Object.entries(texts)
        .map(([language, text]) => [language, withIds(clean(text))] as const)
        .filter(([, text]) => text !== ''),
    )
  return {
    ...row,
    when: { ...row.when, fromDay: readDays(days.from) ?? null, toDay: readDays(days.to) ?? null },
    explain: cleaned(row.explain, cleanText),
    source: cleaned(row.source, cleanLine),
  }
}
