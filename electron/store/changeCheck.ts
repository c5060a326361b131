// Checks a command's after-images before anything is staged, and turns them into what the journal line will hold.
import { ownCopy } from './ownCopy'
import {
  type BookRecord,
  type BookView,
  type Change,
  type CollectionName,
  type FailureCause,
  isCollection,
  type StoreFailed,
} from './port'

export const maxRecordBytes = 2 * 1024 * 1024
const idPattern = /^[A-Za-z0-9:_-]{1,64}$/

export type CheckedChange = {
  readonly collection: CollectionName
  readonly before: BookRecord | null
  /** The store's own, and plain data: its JSON is what goes to the disk, so memory and disk cannot differ. */
  readonly after: BookRecord
  readonly json: string
}
export type Checked =
  | { readonly ok: true; readonly changes: readonly CheckedChange[] }
  | { readonly ok: false; readonly error: StoreFailed }

export function storeFailed(cause: FailureCause, detail = ''): { ok: false; error: StoreFailed } {
  return { ok: false, error: { code: 'store-failed', params: { cause, detail } } }
}

export function checkChanges(book: BookView, isSetAside: SetAside, changes: readonly Change[]): Checked {
  const checked: CheckedChange[] = []
  const earlier = new Map<string, BookRecord>()
  for (const { collection, record } of changes) {
    if (!isCollection(collection) || !idPattern.test(record.id))
      return storeFailed('badId', String(record.id))
    const key = `${collection} ${record.id}`
    const before = earlier.get(key) ?? book[collection].get(record.id) ?? null
    // A record that this program cannot read must not be written over.
    if (record.rev !== (before?.rev ?? 0) + 1 || isSetAside(collection, record.id))
      return storeFailed('revMoved', key)
    const stored = storedForm(record, before)
    if (stored === null) return storeFailed('notJson', key)
    const { after, json } = stored
    // Three bytes at most for a UTF-16 unit: short texts need no counting.
    if (json.length * 3 > maxRecordBytes && Buffer.byteLength(json) > maxRecordBytes) {
      return storeFailed('recordTooBig', key)
    }
    earlier.set(key, after)
    checked.push({ collection, before, after, json })
  }
  return { ok: true, changes: checked }
}

export type SetAside = (collection: CollectionName, id: string) => boolean

function storedForm(record: BookRecord, before: BookRecord | null) {
  try {
    const after = ownCopy(record, before)
    // Since ES2019 lone surrogates come out escaped, so the text is always valid UTF-8.
    return { after, json: JSON.stringify(after) }
  } catch {
    return null
  }
}
