// What this computer is: facts that do not change while the app runs.
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { isMeasured } from './testRun'

const PLATFORMS: Readonly<Record<string, 'windows' | 'mac'>> = { win32: 'windows', darwin: 'mac' }

export function systemFacts() {
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions()
  return {
    version: app.getVersion(),
    platform: PLATFORMS[process.platform] ?? ('linux' as const),
    timeZone,
    locale,
    // Not the documents folder: on many computers a sync client owns it, and a live store must not be under one.
    shopsFolder: join(homedir(), 'AftersaleDesk'),
    isDevelopment: !app.isPackaged && !isMeasured(app.isPackaged, process.env),
  }
}
