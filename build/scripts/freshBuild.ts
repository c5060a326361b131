// Builds out/ from the sources, and only when one of them has changed since the last time.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkout } from '../runtime/places.ts'
import { show, tool } from './tool.ts'

const sources = [
  'electron',
  'renderer',
  'shared',
  'package.json',
  'package-lock.json',
  'CHANGELOG.md',
  'build/electron.vite.config.ts',
]
const stampFile = join(checkout, 'node_modules/.cache/build-stamp')

/** Answers whether out/ now holds the app. */
export async function build(): Promise<boolean> {
  // Taken before: a file that changes while the tool works makes the next build run again.
  const stamp = stampOfSources()
  rmSync(stampFile, { force: true })
  rmSync(join(checkout, 'out'), { recursive: true, force: true })
  const ok = await show(
    tool('electron-vite', 'build', '--config', 'build/electron.vite.config.ts', '--logLevel', 'warn'),
  )
  if (!ok) return false
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, stamp)
  return true
}

export async function buildIfChanged(): Promise<boolean> {
  const kept = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : ''
  const whole = ['main/main.js', 'main/storeWorker.js', 'preload/preload.cjs', 'renderer/index.html'].every(
    file => existsSync(join(checkout, 'out', file)),
  )
  return (whole && kept === stampOfSources()) || build()
}

function stampOfSources(): string {
  const hash = createHash('sha256')
  const add = (path: string): void => {
    const full = join(checkout, path)
    if (!existsSync(full)) return
    const at = statSync(full)
    if (at.isDirectory()) for (const name of readdirSync(full).sort()) add(join(path, name))
    else hash.update(`${path}\0${at.mtimeMs}\0${at.size}\0`)
  }
  for (const source of sources) add(source)
  return hash.digest('hex')
}
