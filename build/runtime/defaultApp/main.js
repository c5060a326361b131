// Opens the app folder named on the command line, as Electron's own default app does.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

process.defaultApp = true

const words = process.argv.slice(1)
const folder = words.find((word, at) => !word.startsWith('-') && !['-r', '--require'].includes(words[at - 1]))
if (!folder) {
  console.error('Usage: electron FOLDER_OF_THE_APP')
  process.exit(1)
}

const root = resolve(folder)
const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
app.setName(about.productName ?? about.name)
app.setVersion(about.version)
app.setAppPath(root)

// Awaited at top level: Electron holds back `ready` until this module is done, and an app may only
// register its own protocols before `ready`.
await import(pathToFileURL(join(root, about.main ?? 'index.js')).href)
