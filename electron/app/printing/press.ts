// The press: a hidden window that opens one slip, measures it, prints it or makes a PDF of it, and goes.
import { BrowserWindow, type WebContents } from 'electron'
import { readMeasure, SLIP_PROBE, type SlipMeasure } from './measureSlip'
import { withTimeout } from './withTimeout'

export type SystemPrinter = { readonly name: string; readonly label: string; readonly isDefault: boolean }
export type PaperSize = { readonly widthMm: number; readonly heightMm: number }
export type PrintOutcome = { readonly ok: true } | { readonly ok: false; readonly reason: string }

/** What the rest of printing needs of Electron; tests bring their own. Every function may reject. */
export type Press = {
  measure(url: string): Promise<SlipMeasure>
  print(url: string, deviceName: string, paper: PaperSize): Promise<PrintOutcome>
  pdf(url: string): Promise<Uint8Array>
  printers(): Promise<readonly SystemPrinter[]>
}

const LOAD_MS = 10_000
const LIST_MS = 10_000
const PDF_MS = 30_000
/** Slow queues of network printers take their time; after that, a clerk thinks the app has died. */
const PRINT_MS = 30_000

export function createPress(): Press {
  return {
    measure: url => onPress(url, measure),
    print: (url, deviceName, paper) => onPress(url, page => print(page, deviceName, paper)),
    pdf: url => onPress(url, pdf),
    printers: () => withPage(listPrinters),
  }
}

/**
 * A new window for each task: one that hangs in a printer's driver takes nothing with it, and none is left over that
 * would keep the app from ending with its last visible window.
 */
async function withPage<Value>(task: (page: WebContents) => Promise<Value>): Promise<Value> {
  // SECURITY: like any other page of ours, and with no bridge at all.
  const window = new BrowserWindow({
    show: false,
    width: 480,
    height: 640,
    skipTaskbar: true,
    focusable: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      backgroundThrottling: false,
    },
  })
  try {
    return await task(window.webContents)
  } finally {
    if (!window.isDestroyed()) window.destroy()
  }
}

function onPress<Value>(url: string, task: (page: WebContents) => Promise<Value>): Promise<Value> {
  return withPage(async page => {
    const loaded = await withTimeout(
      page.loadURL(url).then(() => true),
      LOAD_MS,
      false,
    )
    if (!loaded) throw new Error('the slip did not load in time')
    return task(page)
  })
}

/** Away from the page's own world; the page's policy against scripts does not concern it. */
const PROBE_WORLD = 1001

async function measure(page: WebContents): Promise<SlipMeasure> {
  const answer: unknown = await withTimeout(
    page.executeJavaScriptInIsolatedWorld(PROBE_WORLD, [{ code: SLIP_PROBE }]),
    LOAD_MS,
    null,
  )
  const measured = readMeasure(answer)
  if (!measured) throw new Error('the slip could not be measured')
  return measured
}

function print(page: WebContents, deviceName: string, paper: PaperSize): Promise<PrintOutcome> {
  const printed = new Promise<PrintOutcome>(resolve => {
    page.once('render-process-gone', (_event, gone) => resolve({ ok: false, reason: gone.reason }))
    page.print(
      {
        silent: true,
        deviceName,
        printBackground: true,
        color: false,
        margins: { marginType: 'none' },
        // Without a size Electron prints on A4, whatever the printer holds: electron#49374, #39670, #24095. What the
        // driver is set to does not count in silent printing either: electron#9780, #33505. In micrometres.
        pageSize: { width: paper.widthMm * 1000, height: paper.heightMm * 1000 },
      },
      // On success the reason is empty; a printer that is gone fails here or, with some drivers, never answers at all.
      (success, reason) => resolve(success ? { ok: true } : { ok: false, reason }),
    )
  })
  return withTimeout(printed, PRINT_MS, { ok: false, reason: 'no answer from the printer' })
}

async function pdf(page: WebContents): Promise<Uint8Array> {
  const bytes = await withTimeout(
    page.printToPDF({ preferCSSPageSize: true, printBackground: true }),
    PDF_MS,
    null,
  )
  if (!bytes) throw new Error('the PDF did not come in time')
  return bytes
}

async function listPrinters(page: WebContents): Promise<readonly SystemPrinter[]> {
  const found = await withTimeout(page.getPrintersAsync(), LIST_MS, null)
  if (!found) throw new Error('the list of printers did not come in time')
  return found.map(printer => ({
    name: printer.name,
    label: printer.displayName || printer.name,
    // Known to older versions only; without it no printer is marked.
    isDefault: 'isDefault' in printer && printer.isDefault === true,
  }))
}
