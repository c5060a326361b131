// The empty window's app, in a folder that Electron's user can read wherever the checkout is.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { giveTo } from '../runtime/ordinaryUser'

export function copyEmptyApp(folder: string): string {
  cpSync(join(import.meta.dirname, 'emptyApp'), folder, { recursive: true })
  giveTo(folder)
  return folder
}
