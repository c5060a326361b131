// Records of the shop itself, of earlier versions: before holidays, follow-up rules, refund speed and absences (3).
import { NEW_IN_V4 } from './settings'

type Raw = Readonly<Record<string, unknown>>

/** A record of version 3 as version 4 would have written it. */
export function shopFromV3<Stored extends Raw>(raw: Stored): Stored & Raw {
  if (raw.kind === 'settings') return { ...raw, ...NEW_IN_V4 }
  return raw.kind === 'clerk' ? { ...raw, absence: null } : raw
}
