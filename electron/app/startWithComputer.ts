// The desk opens with the computer: by the system's own list on Windows and macOS, by a file of the desktop on Linux.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { desktopEntry } from './desktopEntry'

/** A copy that was not installed has no lasting place to be started from. */
export const canStartWithComputer = (): boolean => app.isPackaged

export function startWithComputer(isWanted: boolean, log: (text: string, error: unknown) => void): void {
  if (!canStartWithComputer()) return
  try {
    if (process.platform !== 'linux') app.setLoginItemSettings({ openAtLogin: isWanted })
    else setAutostart(isWanted)
  } catch (error) {
    log('Starting with the computer could not be set', error)
  }
}

/** https://specifications.freedesktop.org/autostart-spec/latest */
function setAutostart(isWanted: boolean): void {
  const folder = join(process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'autostart')
  const file = join(folder, 'aftersale-desk.desktop')
  if (!isWanted) {
    rmSync(file, { force: true })
    return
  }
  mkdirSync(folder, { recursive: true })
  // An AppImage is unpacked anew for each run: what lasts is the file she keeps, not the program in it.
  writeFileSync(file, desktopEntry(process.env.APPIMAGE ?? process.execPath))
}
