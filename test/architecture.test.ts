// What the compiler and the linter cannot see: that the arrows were really looked at, that shared/ is pure, that files stay small.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

function sourcesOf(...parts: string[]): string[] {
  return parts.flatMap(part =>
    readdirSync(join(root, part), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  )
}

/** The code without comments and texts, line by line, so that a word in a sentence offends nobody. */
function codeOf(file: string): string[] {
  return readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, block => block.replace(/[^\n]/g, ''))
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .split('\n')
    .map(line => line.replace(/\/\/.*$/, ''))
}

function linesWith(pattern: RegExp, files: string[]): string[] {
  return files.flatMap(file =>
    codeOf(file).flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
  )
}

interface Cruised {
  source: string
  dependencies: { resolved: string }[]
}

describe('the arrows', () => {
  let modules: Cruised[] = []
  beforeAll(() => {
    const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
    const words = [
      '--config',
      'build/dependency-cruiser.cjs',
      '--output-type',
      'json',
      'electron',
      'renderer',
      'shared',
    ]
    // A broken rule also ends the cruise with an error code; saying so is the check's work, not this test's.
    const output = answerOf(process.execPath, [cruiser, ...words])
    modules = JSON.parse(output).modules
  }, 180_000)

  const edges = (from: string, to: string) =>
    modules
      .filter(({ source }) => source.startsWith(from))
      .flatMap(({ dependencies }) => dependencies.filter(({ resolved }) => resolved.startsWith(to)))

  // A cruise that understands nothing finds nothing wrong: dependency-cruiser ends with 0 when it has no compiler it knows.
  it('cover every source file', () => {
    const seen = new Set(modules.map(({ source }) => source))
    expect(
      sourcesOf('electron', 'renderer', 'shared').filter(file => !file.endsWith('.d.ts') && !seen.has(file)),
    ).toEqual([])
    expect(modules.length).toBeGreaterThan(100)
  })

  it('lead from main process and window to shared, type-only imports included', () => {
    expect(edges('electron/', 'shared/').length).toBeGreaterThan(0)
    expect(edges('shared/contract/', 'shared/model/').length).toBeGreaterThan(0)
    expect(edges('renderer/', 'shared/').length).toBeGreaterThan(0)
  })

  it('never lead back', () => {
    expect(edges('shared/', 'electron/')).toEqual([])
    expect(edges('shared/', 'renderer/')).toEqual([])
    expect(edges('electron/', 'renderer/')).toEqual([])
    expect(edges('renderer/', 'electron/')).toEqual([])
  })
})

describe('shared', () => {
  const files = sourcesOf('shared')

  it('asks no clock: now is an argument', () => {
    expect(linesWith(/\bDate\.now\b|\bnew Date\(\)|\bdayjs\(\)|\bperformance\.now\b/, files)).toEqual([])
  })

  it('throws no dice: ids are arguments', () => {
    expect(linesWith(/\bMath\.random\b|\bcrypto\b|\brandomUUID\b/, files)).toEqual([])
  })

  it('touches no window and no process', () => {
    expect(
      linesWith(
        /\b(process\.(env|platform|cwd)|document\.(querySelector|body|create)|localStorage|fetch\()/,
        files,
      ),
    ).toEqual([])
  })
})

describe('every source file', () => {
  const files = sourcesOf('electron', 'renderer', 'shared')

  it('stays small enough to be read at once; words and catalogue entries are lists and may be longer', () => {
    const long = files
      .filter(file => !/^shared\/(words|catalog)\//.test(file))
      .map(file => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 400)
    expect(long).toEqual([])
  })

  it('says in its first line what it is for', () => {
    const silent = files.filter(file => !/^(\/\/|\/\*\*?) ?\S/.test(readFileSync(join(root, file), 'utf8')))
    expect(silent).toEqual([])
  })

  it('knows the type of everything it holds', () => {
    expect(linesWith(/(: |as |<)any\b|@ts-(ignore|nocheck)/, files)).toEqual([])
  })

  it('hides no unfinished work', () => {
    const unfinished = files.filter(file =>
      /\b(TODO|FIXME|XXX)\b(?!.*#\d+)/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(unfinished).toEqual([])
  })
})

function answerOf(program: string, words: string[]): string {
  try {
    return execFileSync(program, words, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    const { stdout } = error as { stdout?: string }
    if (!stdout) throw error
    return stdout
  }
}
