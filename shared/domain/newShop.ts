// Founding a shop: its settings and its first people, the very first lines of the book.
import type { Change } from '../model/book'
import type { ClerkId } from '../model/ids'
import { refuse } from '../model/refusal'
import { no, type Ruling, type Scene, yes } from '../model/ruling'
import { newClerk } from './clerks'
import { firstSettings } from './settings'

type NewShop = {
  readonly name: string
  readonly clerkName: string
  readonly managerName: string
  readonly timeZone: string
}

/** An empty manager's name, or the clerk's own, makes the first clerk the manager. Answers with the first clerk. */
export function foundShop(scene: Scene, input: NewShop): Ruling<ClerkId> {
  if (input.name === '') return no(refuse('required', 'name'))
  if (input.clerkName === '') return no(refuse('required', 'clerkName'))
  const isOwnManager = input.managerName === '' || input.managerName === input.clerkName
  const first = newClerk(scene, input.clerkName, isOwnManager ? 'manager' : 'clerk')
  const changes: Change[] = [
    { collection: 'shop', record: firstSettings(scene, input.name, input.timeZone) },
    { collection: 'shop', record: first },
  ]
  if (!isOwnManager)
    changes.push({ collection: 'shop', record: newClerk(scene, input.managerName, 'manager') })
  return yes(first.id, changes)
}
