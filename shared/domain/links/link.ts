// Cases that belong together: each names the other.
import type { LinkKindId } from '../../catalog/caseLinks'
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { CaseId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { CaseLink } from '../../model/settlement'
import type { LinkedCase } from '../../model/settlementViews'
import { instant } from '../../time/zone'
import { caseCard } from '../cards'
import { anyCase, newEvent, nextCase } from '../caseChange'
import type { Limits } from '../deadlines'

export const newLink = (scene: Scene, { id: caseId }: Pick<Case, 'id'>, kind: LinkKindId): CaseLink => ({
  ...{ caseId, kind, at: instant(scene.now), by: scene.by },
})

type Pair = { readonly caseId: CaseId; readonly otherId: CaseId }
type Both = { ok: true; one: Case; other: Case } | { ok: false; refusal: Refusal }

/** Also a closed case can be tied: a later complaint belongs to it. */
function both(book: Book, { caseId, otherId }: Pair): Both {
  const one = anyCase(book, caseId)
  if (!one.ok) return one
  const other = anyCase(book, otherId)
  if (!other.ok) return other
  const isGone = one.found.deletedAt !== null || other.found.deletedAt !== null
  if (isGone) return { ok: false, refusal: refuse('case-in-trash') }
  return { ok: true, one: one.found, other: other.found }
}

export function linkCase(book: Book, scene: Scene, input: Pair): Ruling<null> {
  const pair = both(book, input)
  if (!pair.ok) return no(pair.refusal)
  const { one, other } = pair
  if (one.id === other.id) return no(refuse('merge-itself'))
  if (one.links.some(link => link.caseId === other.id)) return no(refuse('already-linked'))
  const tied = (record: Case, to: Case) => {
    const patch = { links: [...record.links, newLink(scene, to, 'related')] }
    return nextCase(record, scene, patch, [newEvent(scene, 'linked', '', { no: to.no })], false)
  }
  return yes(null, [tied(one, other), tied(other, one)])
}

/** Only what somebody tied by hand: where a piece came from stays known. */
export function unlinkCase(book: Book, scene: Scene, input: Pair): Ruling<null> {
  const pair = both(book, input)
  if (!pair.ok) return no(pair.refusal)
  const { one, other } = pair
  const isTie = (to: Case) => (link: CaseLink) => link.caseId === to.id && link.kind === 'related'
  if (!one.links.some(isTie(other))) return no(refuse('not-linked'))
  const untied = (record: Case, from: Case) => {
    const patch = { links: record.links.filter(link => !isTie(from)(link)) }
    return nextCase(record, scene, patch, [newEvent(scene, 'unlinked', '', { no: from.no })], false)
  }
  return yes(null, [untied(one, other), untied(other, one)])
}

/** In the order in which they were tied; what lies in the trash is left out. */
export function linkedCases(book: Book, record: Case, limits: Limits): LinkedCase[] {
  return record.links.flatMap(({ caseId, kind }) => {
    const other = book.cases.get(caseId)
    return other === undefined || other.deletedAt !== null
      ? []
      : [{ card: caseCard(book, other, limits), kind }]
  })
}
