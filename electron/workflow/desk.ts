// The desk: at the start screen or in a shop. Opens, makes and leaves shops; everything else needs one to be open.
import { join } from 'node:path'
import type { AppState } from '#shared/contract/answers'
import type { Parsed } from '#shared/contract/contract'
import type { Result } from '#shared/contract/errors'
import { demoShop } from '#shared/demo/demoShop'
import { clerkOf } from '#shared/domain/clerks'
import { foundShop } from '#shared/domain/newShop'
import { settingsOf } from '#shared/domain/settings'
import type { Change } from '#shared/model/book'
import type { ClerkId } from '#shared/model/ids'
import { SYSTEM } from '#shared/model/shop'
import type { StoreProblem } from '#shared/model/store'
import { instant } from '#shared/time/zone'
import { wordsOf } from '#shared/words/words'
import { openStore, type Change as StoreChange, type StoreOptions } from '../store/store'
import { Alerts } from './alerts/alerts'
import { done, refused, storeFailed, unavailable } from './answer'
import type { Outside } from './outside'
import type { ThisComputer } from './preferences'
import { recordSchema } from './schema'
import { OpenShop, type ShopStore } from './shop'
import { folderNameOf } from './shopFolder'

export class Desk {
  shop: OpenShop | null = null
  alerts: Alerts | null = null
  private startProblem: AppState['start']['problem'] = null
  private isUsable = false
  private readonly chosen = new Map<'newShop' | 'openShop' | 'copy', string>()

  constructor(
    readonly outside: Outside,
    readonly computer: ThisComputer,
  ) {}

  /** Opens what was open last, or the folder of the command line. A folder that fails is a problem, never a new shop. */
  async start(): Promise<void> {
    const { fixedFolder } = this.outside.system
    const recent = this.computer.recent
    const folder = fixedFolder ?? recent[0]?.folder
    if (folder === undefined) return
    const answer = await this.open(folder, false)
    if (answer.ok || answer.error.kind !== 'store-failed') return
    const { problem } = answer.error
    const isKnown = recent.some(shop => shop.folder === folder)
    // A folder named for the first time, with nothing in it, is where the new shop shall go.
    const isFresh = !isKnown && (problem.code === 'notAShop' || problem.code === 'folderMissing')
    if (!isFresh) this.startProblem = { folder, problem }
  }

  /** Today can be worked with: what was left unread to get there quickly is read now, in small slices. */
  becomeUsable(): void {
    this.isUsable = true
    this.shop?.warmUp().catch(error => this.outside.log.error('the shop could not be warmed up', error))
    void this.alerts?.start()
  }

  state(): AppState {
    const { system, clock } = this.outside
    const { shop, computer } = this
    const clerk = shop?.clerkId ? clerkOf(shop.book, shop.clerkId) : null
    return {
      now: instant(clock.now()),
      version: system.version,
      platform: system.platform,
      preferences: computer.preferences,
      start: {
        fixedFolder: system.fixedFolder,
        usualFolder: system.fixedFolder ?? system.shopsFolder,
        recent: computer.recent.map(({ folder, shopName }) => ({ folder, shopName })),
        problem: this.startProblem,
      },
      shop: shop && {
        name: shop.name,
        timeZone: settingsOf(shop.book).timeZone,
        readOnly: shop.isReadOnly,
        demo: shop.isDemo,
        clerk: clerk?.active ? { id: clerk.id, name: clerk.name, role: clerk.role } : null,
      },
    }
  }

  async chooseFolder(purpose: 'newShop' | 'openShop' | 'copy'): Promise<Result<{ path: string } | null>> {
    const title = wordsOf(this.computer.preferences.language).system.folderDialog[purpose]
    const path = await this.outside.dialogs.chooseFolder(purpose, title)
    if (path === null) return done(null)
    this.chosen.set(purpose, path)
    return done({ path })
  }

  chosenFolder(purpose: 'newShop' | 'openShop' | 'copy'): string | null {
    return this.chosen.get(purpose) ?? null
  }

  async create(input: Parsed<'shop.create'>): Promise<Result<null>> {
    if (this.shop) return unavailable('shop-open')
    const { fixedFolder, shopsFolder, timeZone } = this.outside.system
    // SECURITY: the window names no path; it can only say which of the folders that main knows is meant.
    const chosen = this.chosenFolder('newShop')
    if (input.folder === 'chosen' && chosen === null) return unavailable('no-folder-chosen')
    const scene = this.systemScene()
    const founded = foundShop(scene, { ...input, timeZone })
    if (!founded.ok) return refused(founded.error)
    const usual = fixedFolder ?? (await this.freeFolder(shopsFolder, input.name))
    const folder = input.folder === 'chosen' && chosen !== null && fixedFolder === null ? chosen : usual
    return this.createIn(folder, founded.changes, founded.value, false)
  }

  async createDemo(): Promise<Result<null>> {
    if (this.shop) return unavailable('shop-open')
    const { clock, newIdAt, random, system } = this.outside
    const now = clock.now()
    const changes = demoShop({ now, random, newId: newIdAt, zone: system.timeZone })
    const folder = system.fixedFolder ?? (await this.freeFolder(system.shopsFolder, 'demo'))
    return this.createIn(folder, changes, null, true)
  }

  private async createIn(
    folder: string,
    changes: readonly Change[],
    clerkId: ClerkId | null,
    isDemo: boolean,
  ): Promise<Result<null>> {
    const opened = await this.openFolder(folder, { mode: 'create', shopId: this.outside.newId() })
    if (!opened.ok) return storeFailed(opened.problem)
    const { store } = opened
    const founded = await store.commit(SYSTEM, isDemo ? 'shop.demo' : 'shop.create', () => ({
      ok: true,
      value: null,
      changes: changes as readonly StoreChange[],
    }))
    if (!founded.ok) {
      await store.close()
      const { code, params } = founded.error as {
        code: string
        params: { cause: StoreProblem['code']; detail: string }
      }
      return storeFailed({
        code: code === 'store-failed' ? params.cause : 'disk',
        params: { detail: params.detail },
      })
    }
    await this.enter(store, folder, { isDemo, isFounded: true }, clerkId)
    this.tellEntered()
    return done(null)
  }

  private async open(folder: string, readOnly: boolean): Promise<Result<null>> {
    if (this.shop) return unavailable('shop-open')
    const known = this.computer.recent.find(shop => shop.folder === folder)
    const expected = known && { shopId: known.shopId, seq: known.seq }
    const opened = await this.openFolder(folder, {
      mode: 'open',
      readOnly,
      ...(expected ? { expected } : {}),
    })
    if (!opened.ok) return storeFailed(opened.problem)
    if (opened.store.book.shop.get('settings') === undefined) {
      // Founding was cut off before the first line was written: there is no shop here yet.
      await opened.store.close()
      return storeFailed({ code: 'notAShop', params: { folder } })
    }
    await this.enter(opened.store, folder, { isDemo: known?.isDemo ?? false, isFounded: false }, null)
    return done(null)
  }

  async openInput(input: Parsed<'shop.open'>): Promise<Result<null>> {
    const folder =
      input.folder === 'chosen'
        ? this.chosenFolder('openShop')
        : (this.computer.recent[input.recent ?? -1]?.folder ?? null)
    const fixed = this.outside.system.fixedFolder
    const wanted = fixed ?? folder
    if (wanted === null) return unavailable('no-folder-chosen')
    const opened = await this.open(wanted, input.readOnly)
    if (opened.ok) this.tellEntered()
    return opened
  }

  /** Closes the shop and goes back to the start screen. */
  async leave(): Promise<Result<null>> {
    await this.close()
    this.outside.send('changed', ['app', 'undo', 'store'])
    return done(null)
  }

  /** Everything that was acknowledged is on the disk already; this writes the snapshot and gives the lock back. */
  async close(): Promise<void> {
    const { shop } = this
    if (!shop) return
    this.shop = null
    await this.alerts?.close()
    this.alerts = null
    await this.rememberSeen(shop)
    const closed = await shop.store.close()
    if (!closed.ok) this.outside.log.warn(`closing ${shop.folder}: ${closed.problem.code}`)
  }

  /** How to say no when nothing is open. */
  withShop<Value>(
    use: (shop: OpenShop) => Promise<Result<Value>> | Result<Value>,
  ): Promise<Result<Value>> | Result<Value> {
    return this.shop ? use(this.shop) : unavailable('no-shop')
  }

  private openFolder(
    folder: string,
    how: Pick<StoreOptions, 'mode' | 'shopId' | 'expected' | 'readOnly'>,
  ): ReturnType<typeof openStore<ShopStore['book']>> {
    const { background, clock, files, host, newId, log, system } = this.outside
    return openStore<ShopStore['book']>({
      folder,
      files,
      clock,
      host,
      background: background(),
      newToken: newId,
      schema: recordSchema,
      freeze: system.isDevelopment,
      onNotice: notice => {
        if (notice.level !== 'info') log.warn(`store: ${notice.code}`, notice.params)
        this.outside.send('changed', ['store'])
      },
      ...how,
    })
  }

  private async enter(
    store: ShopStore,
    folder: string,
    { isDemo, isFounded }: { readonly isDemo: boolean; readonly isFounded: boolean },
    clerkId: ClerkId | null,
  ): Promise<void> {
    const { clerkId: before } = this.computer.preferences
    const shop = new OpenShop(store, folder, isDemo, this.outside, clerkId ?? before)
    this.alerts = await Alerts.open(this.outside, this.computer, shop, isFounded)
    this.shop = shop
    this.startProblem = null
    if (this.isUsable) this.becomeUsable()
    if (shop.clerkId !== null && shop.clerkId !== before)
      await this.computer.change({ clerkId: shop.clerkId })
    await this.rememberSeen(shop)
  }

  /** To a window that knows an answer already; the window of a start has not been given any yet. */
  private tellEntered(): void {
    this.outside.send('changed', ['app', 'store', 'undo', 'preferences'])
  }

  private async rememberSeen(shop: OpenShop): Promise<void> {
    const { store, folder, name, isDemo } = shop
    const saved = await this.computer.remember({
      folder,
      shopName: name,
      shopId: store.shopId,
      seq: store.seq(),
      isDemo,
    })
    if (!saved.ok) this.outside.log.warn(`preferences were not saved: ${saved.problem.code}`)
  }

  private systemScene() {
    return { now: this.outside.clock.now(), by: SYSTEM, newId: this.outside.newId }
  }

  /** A folder under `parent` that does not exist yet, named after the shop. */
  private async freeFolder(parent: string, name: string): Promise<string> {
    const base = folderNameOf(name)
    const taken = new Set(await this.outside.files.list(parent).catch(() => []))
    let candidate = base
    for (let count = 2; taken.has(candidate); count++) candidate = `${base}-${count}`
    return join(parent, candidate)
  }
}
