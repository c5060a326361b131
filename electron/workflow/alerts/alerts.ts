// Reminders that reach her: looks at the book whenever something may have fallen due, writes down what it announces, and
// only then shows it. Exactly once, also over a restart, a jump of the clock and a power cut.
import { type ClockWatch, readClock, startWatch } from '#shared/domain/alerts/clockWatch'
import {
  type AlertMemory,
  look,
  NOTHING_REMEMBERED,
  prune,
  trustClock,
  withoutRinging,
} from '#shared/domain/alerts/look'
import type { OpenThing } from '#shared/domain/alerts/openThings'
import { overdueCount } from '#shared/domain/promises/overdue'
import { settingsOf } from '#shared/domain/settings'
import { doRows, snoozeRows } from '#shared/domain/today/manyRows'
import type { AlertsView } from '#shared/model/alertViews'
import type { SystemNote } from '#shared/model/signals'
import { instant, MINUTE_MS } from '#shared/time/zone'
import { type Words, wordsOf } from '#shared/words/words'
import type { Outside } from '../outside'
import type { ThisComputer } from '../preferences'
import type { OpenShop } from '../shop'
import { manyNote, oneNote, SINGLE_NOTES } from './notes'
import { openRemembered, type Remembered } from './remembered'
import { Standing } from './standing'

const LATER_MS = 15 * MINUTE_MS
/** After a change of the book: the answers that the window asks for now go first. */
const SOON_MS = 250

export class Alerts {
  private readonly standing = new Standing()
  private watch: ClockWatch
  /** When the book was last written. */
  private newest: number
  private known: string | null = null
  private isFirstLook = true
  private isCovered = false
  /** Nothing rings before there is a window to ring in. */
  private state: 'waiting' | 'ringing' | 'closed' = 'waiting'
  private soon: NodeJS.Timeout | null = null
  private overdue: number | null = null
  private turn: Promise<void> = Promise.resolve()

  private constructor(
    private readonly outside: Outside,
    private readonly computer: ThisComputer,
    private readonly shop: OpenShop,
    private readonly file: Remembered,
    private memory: AlertMemory,
  ) {
    this.watch = startWatch(this.reading())
    this.newest = shop.store.health().lastSavedAt ?? 0
    shop.store.subscribe(({ at }) => {
      this.newest = Math.max(this.newest, at)
      this.lookSoon()
    })
  }

  /** In a shop that was founded just now nothing fell due while it was closed, however old the demo's cases are. */
  static async open(
    outside: Outside,
    computer: ThisComputer,
    shop: OpenShop,
    isFounded: boolean,
  ): Promise<Alerts> {
    const file = openRemembered(outside.files, outside.system.ownFolder, shop.store.shopId)
    const memory = isFounded
      ? withoutRinging(shop.book, NOTHING_REMEMBERED, outside.clock.now())
      : await file.load()
    return new Alerts(outside, computer, shop, file, memory)
  }

  /** There is a window now; from the second time on, it only looks. */
  start(): Promise<void> {
    if (this.state === 'waiting') {
      this.memory = prune(this.shop.book, this.memory)
      this.state = 'ringing'
    }
    return this.look()
  }

  /** Looks now, after what is being looked at already. */
  look(): Promise<void> {
    this.turn = this.turn.then(() => this.lookNow()).catch(error => this.outside.log.error('alerts', error))
    return this.turn
  }

  view(): AlertsView {
    const { jump } = this.watch
    const { notifies, starts } = this.outside.signals
    return {
      now: instant(this.outside.clock.now()),
      clock:
        this.known !== null
          ? { kind: 'behind', known: this.known }
          : jump && { kind: 'ahead', from: instant(jump.before.wall), to: instant(jump.to) },
      ...this.standing.view(this.shop.book),
      system: { notifies, starts },
    }
  }

  hide(key: string | null): void {
    this.standing.hide(key)
    this.changed()
  }

  /** The computer slept: that the clock went on meanwhile is as it should be. */
  woke(): Promise<void> {
    this.watch = startWatch(this.reading())
    return this.look()
  }

  trustClock(): Promise<void> {
    this.turn = this.turn.then(() => this.trustNow())
    return this.look()
  }

  cover(isCovered: boolean): void {
    this.isCovered = isCovered
  }

  /** A sample; false where the system shows none. */
  async tryNote(): Promise<boolean> {
    const { signals } = this.outside
    if (!signals.notifies) return false
    const { alerts } = this.words()
    return signals.notify({
      title: alerts.tryTitle,
      body: alerts.tryBody,
      buttons: [],
      run: () => signals.toFront(),
    })
  }

  /** Language or theme changed: what stands outside of the window follows. */
  redraw(): void {
    if (this.overdue !== null) this.showBadge(this.overdue)
  }

  async close(): Promise<void> {
    this.state = 'closed'
    if (this.soon !== null) clearTimeout(this.soon)
    this.outside.clock.wakeAt(null, () => undefined)
    this.outside.signals.badge(null)
    await this.turn
    if (!this.shop.isReadOnly) await this.save()
  }

  private lookSoon(): void {
    if (this.state !== 'ringing' || this.soon !== null) return
    this.soon = setTimeout(() => {
      this.soon = null
      void this.look()
    }, SOON_MS)
    this.soon.unref()
  }

  private async lookNow(): Promise<void> {
    if (this.state !== 'ringing') return
    const { clock } = this.outside
    const read = readClock(this.watch, this.reading())
    const hasJumped = read.watch.jump !== null && read.watch.jump !== this.watch.jump
    this.watch = read.watch
    if (read.isUndone) await this.trustNow()

    const seen = look(this.shop.book, this.memory, clock.now(), this.newestAt())
    const isNews = seen.known !== this.known || hasJumped || read.isUndone
    this.known = seen.known
    // Somebody else works on a shop that is only looked at here: it rings there.
    if (!this.shop.isReadOnly) {
      this.memory = seen.memory
      if (seen.due.length > 0) {
        await this.save()
        this.announce(seen.due, hasJumped)
      }
      if (seen.known === null) this.isFirstLook = false
      clock.wakeAt(seen.next, () => void this.look())
    }
    if (isNews) this.changed()
    // By a clock that is wrong nothing would be overdue: the number stays what it was.
    if (seen.known === null) this.showBadge(overdueCount(this.shop.book, clock.now()))
  }

  private announce(due: readonly OpenThing[], hasJumped: boolean): void {
    const isDigest = this.isFirstLook || hasJumped || due.length > SINGLE_NOTES
    const why = this.isFirstLook ? 'closed' : 'many'
    if (isDigest) this.standing.addDigest(why, due)
    else this.standing.addRows(due)
    this.changed()
    this.outside.send('rang', { count: due.length })
    const { signals } = this.outside
    if (signals.isInFront()) return
    signals.nudge()
    if (!this.computer.preferences.notify || !signals.notifies) return
    const words = this.words()
    if (isDigest || this.isCovered) this.notify(manyNote(words, why, due.length), null)
    else for (const thing of due) this.notify(oneNote(words, this.shop.book, thing, this.zone()), thing)
  }

  private notify(text: Pick<SystemNote, 'title' | 'body'> | null, thing: OpenThing | null): void {
    if (text === null) return
    const { alerts } = this.words()
    const buttons = [
      { id: 'done', label: alerts.done },
      { id: 'later', label: alerts.later },
      { id: 'open', label: alerts.open },
    ] as const
    void this.outside.signals.notify({
      ...text,
      buttons: thing === null ? [] : buttons,
      run: button => this.chosen(button, thing),
    })
  }

  /** She chose it on the notification; what the book refuses, because it was done meanwhile, she sees in the window. */
  private chosen(button: 'done' | 'later' | 'open', thing: OpenThing | null): void {
    if (this.state === 'closed') return
    const { clock, send, signals, log } = this.outside
    if (thing === null || button === 'open') {
      signals.toFront()
      if (thing === null) send('open-place', { place: 'today' })
      else send('open-case', { caseId: thing.caseId })
      return
    }
    const rows = [{ caseId: thing.caseId, subject: thing.subject }]
    const until = instant(clock.now() + LATER_MS)
    const deed =
      button === 'done'
        ? this.shop.act('rows.done', (book, scene) => doRows(book, scene, { rows }))
        : this.shop.act('rows.snooze', (book, scene) => snoozeRows(book, scene, { rows, until }))
    void deed.then(result => {
      if (!result.ok) log.warn(`notification: ${button} was refused`)
    })
  }

  private async trustNow(): Promise<void> {
    this.memory = trustClock(this.memory, this.outside.clock.now(), this.newestAt())
    this.watch = startWatch(this.reading())
    await this.save()
    this.changed()
  }

  /** A disk that says no must not keep a reminder from her: at worst she hears it again after the next start. */
  private async save(): Promise<void> {
    const saved = await this.file.save(this.memory)
    if (!saved.ok) this.outside.log.warn(`alerts were not saved: ${saved.problem.code}`)
  }

  private showBadge(overdue: number): void {
    this.overdue = overdue
    const { badge } = this.words().alerts
    this.outside.signals.badge({ overdue, says: badge.says(overdue), menu: badge.menu })
  }

  private changed(): void {
    this.outside.send('changed', ['alerts'])
  }

  private newestAt(): string {
    return this.newest === 0 ? '' : instant(this.newest)
  }

  private reading() {
    const { clock } = this.outside
    return { wall: clock.now(), steady: clock.steady() }
  }

  private words(): Words {
    return wordsOf(this.computer.preferences.language)
  }

  private zone(): string {
    return settingsOf(this.shop.book).timeZone
  }
}
