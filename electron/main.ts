// The composition root: the only file that knows every module. It wires them and holds no logic of its own.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { app, type BrowserWindow, nativeTheme } from 'electron'
import { monotonicFactory, ulid } from 'ulid'
import type { Preferences } from '#shared/model/preferences'
import { instant } from '#shared/time/zone'
import { wordsOf } from '#shared/words/words'
import { registerAppScheme, serveApp } from './app/appProtocol'
import { readArguments } from './app/arguments'
import { chooseFolder, showFolder } from './app/dialogs'
import { openLog } from './app/log'
import { setMenu } from './app/menu'
import { settleOwnFolder } from './app/ownFolder'
import { photoResponse } from './app/photoResponse'
import { createPress } from './app/printing/press'
import { createSlipPrinting } from './app/printing/slipPrinting'
import { quitCleanly } from './app/quit'
import { tryToSandbox } from './app/sandbox'
import { guardEverything } from './app/security'
import { keptSignals, onWake, systemSignals } from './app/signals'
import { startWithComputer } from './app/startWithComputer'
import { systemFacts } from './app/systemFacts'
import { clockOfRun, isTestRun } from './app/testRun'
import { bringToFront, openWindow } from './app/window'
import { openDoor, sendEvent } from './ipc/door'
import { createHandlers } from './ipc/handlers'
import { createRouter } from './ipc/router'
import { inWorkerThread } from './store/background/workerThread'
import { nodeFiles } from './store/files/nodeFiles'
import { thisProcess } from './store/thisProcess'
import { Desk } from './workflow/desk'
import type { Outside } from './workflow/outside'
import { photoAt } from './workflow/photos'
import { ThisComputer } from './workflow/preferences'

function start(): void {
  const { dataFolder } = readArguments(process.argv, process.cwd())
  const ownFolder = settleOwnFolder(dataFolder)
  const system = systemFacts()
  const log = openLog(join(ownFolder, 'logs'), system.isDevelopment)
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }

  const outFolder = fileURLToPath(new URL('..', import.meta.url))
  const devUrl = system.isDevelopment ? (process.env.ELECTRON_RENDERER_URL ?? null) : null
  registerAppScheme()
  guardEverything(devUrl)
  if (!tryToSandbox()) log.warn('started as root: pages run without the sandbox')

  let window: BrowserWindow | null = null
  const page = () => window?.webContents ?? null
  const clock = clockOfRun(app.isPackaged, process.env)
  const newUlid = monotonicFactory()
  const slips = createSlipPrinting({
    press: createPress(),
    newId: randomUUID,
    now: () => clock.now(),
    documentsFolder: () => app.getPath('documents'),
    log: (text, error) => log.warn(text, error),
  })
  const register = () => sendEvent(page(), 'menu', { command: 'register' })
  const signals = systemSignals(
    () => window,
    register,
    (text, error) => log.warn(text, error),
  )
  const kept = globalThis.testDesk?.signals
  const followPreferences = (preferences: Preferences) => {
    const { theme, language } = preferences
    nativeTheme.themeSource = theme === 'auto' ? 'system' : theme
    setMenu(wordsOf(language).system.menu, command => sendEvent(page(), 'menu', { command }))
  }
  const outside: Outside = {
    clock,
    files: nodeFiles,
    background: () => inWorkerThread(() => new Worker(new URL('storeWorker.js', import.meta.url))),
    host: thisProcess(),
    newId: () => newUlid(clock.now()),
    newIdAt: ulid,
    random: Math.random,
    log,
    send: (name, payload) => sendEvent(page(), name, payload),
    system: { ...system, ownFolder, fixedFolder: dataFolder },
    dialogs: {
      chooseFolder: (purpose, title) => chooseFolder(window, title, purpose !== 'openShop'),
      showFolder,
    },
    signals: kept ? keptSignals(signals, kept) : signals,
    paper: slips,
    onPreferences: preferences => {
      followPreferences(preferences)
      startWithComputer(preferences.startWithComputer, (text, error) => log.warn(text, error))
    },
  }

  // The store opens while the window is still loading: the slower of the two decides, not their sum.
  const loading = ThisComputer.load(nodeFiles, ownFolder, outside.system.locale)
  const opening = loading.then(async computer => {
    const desk = new Desk(outside, computer)
    await desk.start().catch(error => log.error('the last shop could not be opened', error))
    return desk
  })
  const router = opening.then(desk => {
    const handlers = createHandlers(desk, () => {
      if (isTestRun(app.isPackaged, process.env)) process.stdout.write('aftersale: usable\n')
      desk.becomeUsable()
    })
    return createRouter(handlers, log, () => randomUUID().slice(0, 4).toUpperCase())
  })
  openDoor(async (name, input) => (await router)(name, input), page, devUrl)
  quitCleanly(async () => (await opening).close())

  void app.whenReady().then(async () => {
    serveApp(join(outFolder, 'renderer'), {
      slip: jobId => slips.answer(jobId),
      photo: async path => photoResponse(await photoAt((await opening).shop, path)),
    })
    const computer = await loading
    followPreferences(computer.preferences)
    window = openWindow(outFolder, devUrl, computer.bounds)
    window.on('close', () => {
      computer.bounds = window?.getNormalBounds() ?? null
    })
    window.on('closed', () => {
      window = null
    })
    const desk = await opening
    onWake(() => void desk.alerts?.woke())
    clock.onMinute(() => {
      outside.send('tick', { now: instant(clock.now()) })
      void desk.alerts?.start()
    })
  })
  app.on('second-instance', () => window && bringToFront(window))
}

start()
