// The one window: sandboxed, isolated, remembered in size and place, shown when there is something to see.
import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { PAGE_HOST, PAGE_SCHEME } from '../guard/navigation'

export type Bounds = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const USUAL = { width: 1280, height: 800 }
const SMALLEST = { width: 960, height: 600 }

// The same as the theme's page background: no white flash before the first paint.
const PAPER = { light: '#f6f4f0', dark: '#181a1a' } as const

/** Remembered bounds, unless the display they were on is gone. */
function bounds(remembered: Bounds | null): Partial<Bounds> {
  if (remembered === null) return USUAL
  const isSeen = screen.getAllDisplays().some(({ workArea }) => {
    const right = remembered.x + remembered.width
    return (
      remembered.x < workArea.x + workArea.width - 50 &&
      right > workArea.x + 50 &&
      remembered.y >= workArea.y - 10
    )
  })
  return isSeen ? remembered : USUAL
}

export function openWindow(
  outFolder: string,
  devUrl: string | null,
  remembered: Bounds | null,
): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds(remembered),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: '售后台',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(outFolder, 'preload', 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      // Reminders and countdowns go on while another program covers the window.
      backgroundThrottling: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(devUrl ?? `${PAGE_SCHEME}://${PAGE_HOST}/index.html`)
  return window
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
