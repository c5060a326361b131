// Where the app keeps its own things: preferences, log, Chromium's files.
import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

/**
 * With a data folder on the command line everything lives in there, so that two of them can be open at once. A folder
 * that may not be written to can still be looked at: then the app's own things go where they usually are.
 */
export function settleOwnFolder(dataFolder: string | null): string {
  if (dataFolder !== null) {
    const own = join(dataFolder, 'app')
    try {
      mkdirSync(own, { recursive: true })
      // Chromium ends at once when it cannot write here.
      accessSync(own, constants.W_OK)
      app.setPath('userData', own)
    } catch {
      return app.getPath('userData')
    }
  }
  return app.getPath('userData')
}
