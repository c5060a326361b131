// Main without Electron: the real router, workflow and store on a disk in memory, with a clock and paper of the test's own.

import { createHandlers } from '#electron/ipc/handlers'
import { createRouter } from '#electron/ipc/router'
import { inThisThread } from '#electron/store/background/jobs'
import type { LockHost } from '#electron/store/store'
import { Desk } from '#electron/workflow/desk'
import type { Outside } from '#electron/workflow/outside'
import { ThisComputer } from '#electron/workflow/preferences'
import { recordSchema } from '#electron/workflow/schema'
import { FaultyFiles } from '#kit/faultyFiles'
import { fixedHost } from '#kit/storeFolder'
import type { Channel, Input, Output } from '#shared/contract/contract'
import type { AppError, Result } from '#shared/contract/errors'
import type { Bridge, WindowEventName, WindowEvents } from '#shared/contract/events'
import type { CaseForm } from '#shared/model/caseForm'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { SystemBadge, SystemNote } from '#shared/model/signals'

/** Sunday 22 November 2026, 15:20 in Shanghai. */
export const KIT_NOW = Date.parse('2026-11-22T07:20:00.000Z')
export const KIT_ZONE = 'Asia/Shanghai'

export type Printed = { readonly jobId: string; readonly printer: string }

export type DeskKit = {
  readonly desk: Desk
  readonly files: FaultyFiles
  /** Milliseconds; `setNow` also sends the minute's tick. */
  now(): number
  setNow(ms: number): void
  /** What the window would get. */
  readonly bridge: Bridge
  call<Name extends Channel>(name: Name, input: Input<Name>): Promise<Result<Output<Name>>>
  /** The same, and a failure fails the test. */
  ask<Name extends Channel>(name: Name, input: Input<Name>): Promise<Output<Name>>
  /** What reached the printer. `printers` may be changed by the test. */
  readonly printed: Printed[]
  readonly printers: string[]
  /** What was shown outside of the window. */
  readonly signals: {
    readonly notes: SystemNote[]
    readonly badges: (SystemBadge | null)[]
    inFront: boolean
    broughtToFront: number
  }
  /** Time passes until then, and what was to happen meanwhile happens at its moment. Reminders need a window: `desk.becomeUsable()`. */
  waitUntil(ms: number): Promise<void>
  /** What folder dialogs answer with. */
  chosenFolder: string | null
  readonly logged: string[]
  readonly unexpected: unknown[]
}

type KitOptions = {
  readonly files?: FaultyFiles
  readonly now?: number
  readonly fixedFolder?: string | null
  /** This computer as the lock of a folder sees it. */
  readonly host?: Partial<LockHost>
}

const paper = (kit: { printed: Printed[]; printers: string[] }): Outside['paper'] => {
  let jobs = 0
  const gone = (what: 'no-printer' | 'printer-gone') =>
    ({ ok: false, error: { kind: 'unavailable', what } }) as const
  return {
    async prepare({ widthMm, isCopy }, printer) {
      const jobId = `job-${++jobs}`
      return {
        ok: true,
        value: {
          jobId,
          url: `app://slip/${jobId}`,
          widthMm,
          heightMm: 200,
          isCopy,
          hasFont: true,
          printer: printer !== null && kit.printers.includes(printer) ? printer : null,
        },
      }
    },
    async print(jobId, printer) {
      if (printer === null) return gone('no-printer')
      if (!kit.printers.includes(printer)) return gone('printer-gone')
      kit.printed.push({ jobId, printer })
      return { ok: true, value: { printer } }
    },
    pdf: async jobId => ({ ok: true, value: { path: `/documents/${jobId}.pdf` } }),
    printers: async chosen =>
      kit.printers.map(name => ({ name, label: name, isDefault: false, chosen: name === chosen })),
  }
}

/** The app before a shop is open; `openKit` and `shopKit` go further. */
export async function bareKit(options: KitOptions = {}): Promise<DeskKit> {
  let now = options.now ?? KIT_NOW
  let ids = 0
  const files = options.files ?? new FaultyFiles()
  const listeners = new Map<WindowEventName, Set<(payload: never) => void>>()
  const kit = { printed: [] as Printed[], printers: ['POS-80'], chosenFolder: null as string | null }
  const signals: DeskKit['signals'] = { notes: [], badges: [], inFront: false, broughtToFront: 0 }
  let alarm: { readonly ms: number; run(): void } | null = null
  let steady = 0
  const logged: string[] = []
  const unexpected: unknown[] = []
  const outside: Outside = {
    clock: {
      now: () => now,
      steady: () => steady,
      wakeAt: (ms, run) => {
        alarm = ms === null ? null : { ms, run }
      },
    },
    files,
    background: () => inThisThread({ files, schema: recordSchema }),
    host: fixedHost(options.host),
    newId: () => `ID${String(++ids).padStart(24, '0')}`,
    newIdAt: () => `ID${String(++ids).padStart(24, '0')}`,
    random: () => 0.5,
    log: { warn: text => void logged.push(text), error: text => void logged.push(text) },
    send: (name, payload) => {
      for (const listener of listeners.get(name) ?? []) listener(payload as never)
    },
    system: {
      version: '0.0.0-test',
      platform: 'windows',
      timeZone: KIT_ZONE,
      locale: 'zh-CN',
      ownFolder: '/own',
      shopsFolder: '/shops',
      fixedFolder: options.fixedFolder ?? null,
      isDevelopment: true,
    },
    dialogs: { chooseFolder: async () => kit.chosenFolder, showFolder: async () => undefined },
    signals: {
      notifies: true,
      starts: true,
      isInFront: () => signals.inFront,
      notify: async note => signals.notes.push(note) > 0,
      badge: badge => void signals.badges.push(badge),
      nudge: () => undefined,
      toFront: () => {
        signals.broughtToFront++
      },
    },
    paper: paper(kit),
    onPreferences: () => undefined,
  }
  await files.makeFolder('/own')
  await files.makeFolder('/shops')
  const computer = await ThisComputer.load(files, '/own', outside.system.locale)
  const desk = new Desk(outside, computer)
  await desk.start()
  const log = {
    error: (text: string, error: unknown) => {
      logged.push(text)
      unexpected.push(error)
    },
  }
  const route = createRouter(
    createHandlers(desk, () => undefined),
    log,
    () => 'A1F3',
  )
  const call: DeskKit['call'] = async (name, input) =>
    (await route(name, JSON.parse(JSON.stringify(input)))) as Result<Output<typeof name>>
  const bridge: Bridge = {
    // The wire carries JSON values only: what would not survive it must not work in a test either.
    call: async (name, input) =>
      JSON.parse(JSON.stringify(await route(name, JSON.parse(JSON.stringify(input ?? null))))),
    on<Name extends WindowEventName>(name: Name, listener: (payload: WindowEvents[Name]) => void) {
      const known = listeners.get(name) ?? new Set()
      listeners.set(name, known)
      known.add(listener as (payload: never) => void)
      return () => void known.delete(listener as (payload: never) => void)
    },
  }
  const tick = (ms: number) => {
    steady += Math.max(0, ms - now)
    now = ms
    outside.send('tick', { now: new Date(ms).toISOString() })
  }
  return Object.assign(kit, {
    desk,
    signals,
    async waitUntil(ms: number) {
      for (;;) {
        await desk.alerts?.look()
        if (alarm === null || alarm.ms > ms) break
        const { ms: at, run } = alarm
        alarm = null
        tick(Math.max(now, at))
        run()
      }
      tick(ms)
      await desk.alerts?.look()
    },
    files,
    now: () => now,
    setNow: tick,
    bridge,
    call,
    async ask<Name extends Channel>(name: Name, input: Input<Name>): Promise<Output<Name>> {
      const answer = await call(name, input)
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error satisfies AppError)}`)
      return answer.value
    },
    logged,
    unexpected,
  })
}

/** A new shop 小鹿鞋店 with clerk 王敏 at work, who is the manager unless `managerName` is given. */
export async function shopKit(
  options: KitOptions & { readonly managerName?: string } = {},
): Promise<DeskKit> {
  const kit = await bareKit(options)
  const managerName = options.managerName ?? ''
  await kit.ask('shop.create', { name: '小鹿鞋店', clerkName: '王敏', managerName, folder: 'usual' })
  return kit
}

/** The demo shop, with its first clerk at work. */
export async function demoKit(options: KitOptions = {}): Promise<DeskKit> {
  const kit = await bareKit(options)
  await kit.ask('shop.demo', null)
  const [first] = await kit.ask('clerk.list', null)
  if (first) await kit.ask('clerk.pick', { clerkId: first.id })
  return kit
}

/** A filled register form; the customer is new. */
export function aForm(over: Partial<CaseForm> = {}): CaseForm {
  return {
    customer: { id: null, name: '李雪', phone: '19900001234' },
    channel: 'counter',
    lines: [{ ...EMPTY_FORM_LINE, itemName: '红色短靴', spec: '38 码' }],
    issueTypeId: 'quality',
    subTags: [],
    wish: 'exchange',
    orderNo: '',
    note: '鞋跟松了，周六要穿',
    ...over,
  }
}

/** Registers a case and answers with its id and number. */
export function registered(kit: DeskKit, over: Partial<CaseForm> = {}): Promise<Output<'case.register'>> {
  return kit.ask('case.register', { form: aForm(over), promiseAt: null, approval: null })
}
