// The lock file: complete for every system, and naming no registry.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Lock, missingOptionals, purposeOf } from '../../build/scripts/completeLock.ts'

const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')

test('has an entry for every optional package of every system, or npm ci refuses it', () => {
  const missing = [...missingOptionals(JSON.parse(text) as Lock).keys()]
  expect(missing.filter(name => purposeOf(name) !== null)).toEqual([])
})

test('names no registry', () => {
  expect(text).not.toContain('"resolved"')
  expect(text).not.toMatch(/https?:\/\/[^"]*registry/)
})
