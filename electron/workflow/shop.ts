// A shop that is open: its store, who is at work, and the way every command takes from rule to disk.
import type { Result } from '#shared/contract/errors'
import type { Topic } from '#shared/contract/events'
import { clerkOf, clerks } from '#shared/domain/clerks'
import { CaseSearch } from '#shared/domain/search/caseSearch'
import { settingsOf } from '#shared/domain/settings'
import { undoSteps } from '#shared/domain/undo'
import type { Book } from '#shared/model/book'
import type { ClerkId } from '#shared/model/ids'
import { type Refusal, refuse } from '#shared/model/refusal'
import type { Ruling, Scene } from '#shared/model/ruling'
import { type Blobs, openBlobs } from '../store/blobs'
import { type Drafts, openDrafts } from '../store/drafts'
import { Slices } from '../store/slices'
import type { BeforeImage, BookView, Change, Store, StoreFailed } from '../store/store'
import { done, refused, storeFailed } from './answer'
import type { Outside } from './outside'
import { type UndoEntry, UndoStack } from './undoStack'

/** The model's `Book` is the store's view with the record types filled in. */
export type ShopStore = Store<Book & BookView>

type Rule<Value> = (book: Book, scene: Scene) => Ruling<Value>
type No = { readonly refusal: Refusal; readonly more: readonly Refusal[] }

const TOPICS: Readonly<Record<string, Topic>> = {
  cases: 'cases',
  customers: 'customers',
  third: 'third',
  shop: 'shop',
}

function isStoreFailed(error: No | StoreFailed): error is StoreFailed {
  return 'code' in error
}

export class OpenShop {
  readonly undo = new UndoStack()
  readonly search = new CaseSearch()
  /** What the follow-ups were last searched for. */
  notesFor = ''
  readonly drafts: Drafts
  /** Photos beside the book. */
  readonly blobs: Blobs
  clerkId: ClerkId | null = null

  constructor(
    readonly store: ShopStore,
    readonly folder: string,
    readonly isDemo: boolean,
    private readonly outside: Outside,
    lastClerk: ClerkId | null,
  ) {
    this.drafts = openDrafts(outside.files, folder)
    this.blobs = openBlobs(outside.files, folder)
    this.clerkId = this.usualClerk(lastClerk)
    store.subscribe(applied => {
      const topics = new Set<Topic>(['store', 'undo'])
      for (const change of applied.changes) {
        const topic = TOPICS[change.collection]
        if (topic) topics.add(topic)
      }
      outside.send('changed', [...topics])
    })
  }

  async warmUp(): Promise<void> {
    await this.store.warmUp()
    const slices = new Slices()
    for (const _ of this.search.preparing(this.book)) if (slices.isOver) await slices.rest()
  }

  get book(): Book {
    return this.store.book
  }

  get name(): string {
    return settingsOf(this.book).shopName
  }

  get isReadOnly(): boolean {
    return this.store.health().mode === 'readOnly'
  }

  /** Who sat here last, or the only one there is; otherwise the picker asks. */
  private usualClerk(last: ClerkId | null): ClerkId | null {
    if (last !== null && clerkOf(this.book, last)?.active) return last
    const active = clerks(this.book).filter(clerk => clerk.active)
    return active.length === 1 ? (active[0]?.id ?? null) : null
  }

  scene(by: ClerkId): Scene {
    return { now: this.outside.clock.now(), by, newId: this.outside.newId }
  }

  /** Runs a rule for the clerk at work and remembers how to take it back. */
  act<Value>(command: string, rule: Rule<Value>): Promise<Result<Value>> {
    return this.commit(command, rule, (before, by, at) => this.undo.push({ what: command, by, at }, before))
  }

  /** For changes that nobody takes back, such as a print that is noted: what was done before stays undoable. */
  notice<Value>(command: string, rule: Rule<Value>): Promise<Result<Value>> {
    return this.commit(command, rule, before => {
      for (const { id, record } of before) if (record) this.undo.carryOver(id, record.rev, record.rev + 1)
    })
  }

  takeBack(entry: UndoEntry): Promise<Result<null>> {
    const rule: Rule<null> = (book, scene) => undoSteps(book, scene, entry.what, entry.steps)
    return this.commit('undo.run', rule, () => this.undo.tookBackLast())
  }

  private async commit<Value>(
    command: string,
    rule: Rule<Value>,
    afterwards: (before: readonly BeforeImage[], by: ClerkId, at: number) => void,
  ): Promise<Result<Value>> {
    const by = this.clerkId
    // Nobody works on under the name of somebody who has left.
    if (by === null || clerkOf(this.book, by)?.active !== true) return refused(refuse('no-clerk-picked'))
    const scene = this.scene(by)
    const answer = await this.store.commit<Value, No>(by, command, book => {
      const ruling = rule(book, scene)
      if (!ruling.ok) return { ok: false, error: { refusal: ruling.error, more: ruling.more ?? [] } }
      return { ok: true, value: ruling.value, changes: ruling.changes as readonly Change[] }
    })
    if (answer.ok) {
      afterwards(answer.before, by, scene.now)
      return done(answer.value)
    }
    if (!isStoreFailed(answer.error)) return refused(answer.error.refusal, answer.error.more)
    const { cause, detail } = answer.error.params
    return storeFailed({ code: cause, params: { detail } })
  }
}
