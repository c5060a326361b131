// Brings records of earlier versions up to today's, one version at a time, so that old files stay readable for ever.
import type { BookRecord, CollectionName, Upcast } from './port'

/** From version v to v + 1; pure, and never dropping a field it does not know. Key: the version it starts from. */
export type Upcaster = (raw: BookRecord & Record<string, unknown>) => BookRecord & Record<string, unknown>
export type Upcasters = { readonly [C in CollectionName]?: { readonly [from: number]: Upcaster } }

/** Makes the `upcast` of a record schema. A record that no upcaster touches only gets the new version number. */
export function upcastWith(version: number, upcasters: Upcasters) {
  return (collection: CollectionName, raw: BookRecord): Upcast => {
    if (raw.v === version) return { ok: true, record: raw }
    if (raw.v > version || raw.v < 1 || !Number.isInteger(raw.v))
      return { ok: false, reason: `version ${raw.v}` }
    let record = raw as BookRecord & Record<string, unknown>
    for (let from = raw.v; from < version; from++) {
      const step = upcasters[collection]?.[from]
      record = { ...(step ? step(record) : record), v: from + 1 }
    }
    return { ok: true, record }
  }
}
