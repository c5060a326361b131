// The people at work: who they are, who may approve, and how the list of them changes.
import type { Book, Change } from '../model/book'
import { ClerkId } from '../model/ids'
import { refuse } from '../model/refusal'
import { no, type Ruling, type Scene, yes } from '../model/ruling'
import type { Clerk, ClerkRole } from '../model/shop'
import type { ClerkView } from '../model/views'
import { instant } from '../time/zone'
import { atHand } from './book/walks'
import { newRecord } from './newRecord'

export function clerks(book: Book): Clerk[] {
  const found: Clerk[] = []
  for (const record of atHand(book.shop)) if (record.kind === 'clerk') found.push(record)
  return found.sort((a, b) =>
    a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1,
  )
}

export function clerkOf(book: Book, id: string): Clerk | null {
  const record = book.shop.get(id)
  return record?.kind === 'clerk' ? record : null
}

/** Her name, or an empty text for records that the program wrote by itself. */
export function clerkName(book: Book, id: string): string {
  return clerkOf(book, id)?.name ?? ''
}

export function isManager(book: Book, id: string): boolean {
  const clerk = clerkOf(book, id)
  return clerk?.active === true && clerk.role === 'manager'
}

export function clerkViews(book: Book): ClerkView[] {
  const open = new Map<string, number>()
  for (const { ownerId } of atHand(book.cases)) open.set(ownerId, (open.get(ownerId) ?? 0) + 1)
  return clerks(book).map(({ id, name, role, active, absence }) => ({
    id,
    name,
    role,
    active,
    absence,
    openCases: open.get(id) ?? 0,
  }))
}

export function newClerk(scene: Scene, name: string, role: ClerkRole): Clerk {
  return {
    id: ClerkId.parse(scene.newId()),
    kind: 'clerk',
    ...newRecord(scene),
    name,
    role,
    active: true,
    absence: null,
  }
}

function nameTaken(book: Book, name: string, except: string | null): boolean {
  return clerks(book).some(clerk => clerk.active && clerk.id !== except && clerk.name === name)
}

export function addClerk(book: Book, scene: Scene, input: { name: string; role: ClerkRole }): Ruling<null> {
  if (input.name === '') return no(refuse('required', 'name'))
  if (nameTaken(book, input.name, null)) return no(refuse('clerk-name-taken', 'name', { name: input.name }))
  const changes: Change[] = [{ collection: 'shop', record: newClerk(scene, input.name, input.role) }]
  return yes(null, changes)
}

/** Also lets her leave: an inactive clerk cannot be picked, her name stays on her work. */
export function changeClerk(
  book: Book,
  scene: Scene,
  input: { clerkId: ClerkId; name: string; role: ClerkRole; active: boolean },
): Ruling<null> {
  const before = clerkOf(book, input.clerkId)
  if (!before) return no(refuse('no-such-clerk'))
  if (input.name === '') return no(refuse('required', 'name'))
  if (input.active && nameTaken(book, input.name, before.id)) {
    return no(refuse('clerk-name-taken', 'name', { name: input.name }))
  }
  const staysManager = input.active && input.role === 'manager'
  const others = clerks(book).filter(clerk => clerk.id !== before.id && isManager(book, clerk.id))
  // Without a manager nobody could approve anything any more.
  if (isManager(book, before.id) && !staysManager && others.length === 0)
    return no(refuse('last-manager', 'role'))
  const record: Clerk = {
    ...before,
    name: input.name,
    role: input.role,
    active: input.active,
    rev: before.rev + 1,
    updatedAt: instant(scene.now),
    updatedBy: scene.by,
  }
  return yes(null, [{ collection: 'shop', record }])
}
