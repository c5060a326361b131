// The guards, each against the attack that it is there for.
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileInside } from '#electron/guard/filePath'
import { isOwnFrame, isOwnPage } from '#electron/guard/navigation'
import { isLocalRequest } from '#electron/guard/network'
import { isPermitted } from '#electron/guard/permissions'
import { isTrustedSender } from '#electron/guard/sender'

const home = 'app://bundle/index.html'

describe('navigation', () => {
  test('our own page may reload and change its hash', () => {
    expect(isOwnPage(home, null)).toBe(true)
    expect(isOwnPage('app://bundle/index.html#/case/1', null)).toBe(true)
  })

  test.each([
    'https://example.org/',
    'https://example.org/?x=app://bundle/index.html',
    'app://bundle.example.org/',
    'app://slip/job',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,<b>x',
    'http://bundle/',
    'no url at all',
  ])('the window never goes to %s', url => {
    expect(isOwnPage(url, null)).toBe(false)
  })

  test('a frame may show a slip, but nothing foreign', () => {
    expect(isOwnFrame('app://slip/abc', null)).toBe(true)
    expect(isOwnFrame('https://example.org/', null)).toBe(false)
  })

  test('the development server is ours only while developing', () => {
    expect(isOwnPage('http://localhost:5173/#/today', 'http://localhost:5173')).toBe(true)
    expect(isOwnPage('http://localhost:9999/', 'http://localhost:5173')).toBe(false)
    expect(isOwnPage('http://localhost:5173/', null)).toBe(false)
  })
})

describe('the bridge', () => {
  test('listens to the top frame of our page alone', () => {
    expect(isTrustedSender({ url: home, parent: null }, null)).toBe(true)
    expect(isTrustedSender({ url: home, parent: {} }, null)).toBe(false)
    expect(isTrustedSender({ url: 'https://example.org/', parent: null }, null)).toBe(false)
    expect(isTrustedSender({ url: 'app://slip/abc', parent: null }, null)).toBe(false)
    expect(isTrustedSender(null, null)).toBe(false)
  })
})

describe('the network', () => {
  test.each([
    'https://example.org/a.png',
    'http://127.0.0.1/',
    'ws://example.org',
    'file:///etc/passwd',
    'ftp://x',
    '//x',
  ])('nothing is loaded from %s', url => expect(isLocalRequest(url, null)).toBe(false))

  test('our own files and pictures made in the page load', () => {
    for (const url of [home, 'data:image/png;base64,AA==', 'blob:app://bundle/1'])
      expect(isLocalRequest(url, null)).toBe(true)
  })
})

test('a page gets no permission but copying text', () => {
  const asked = [
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'fileSystem',
    'local-fonts',
    'hid',
    'usb',
    '',
  ]
  for (const permission of asked) expect(isPermitted(permission)).toBe(false)
  expect(isPermitted('clipboard-sanitized-write')).toBe(true)
})

describe('files of the window', () => {
  const root = join('/app', 'out', 'renderer')

  test('the root is its page, a file inside is itself', () => {
    expect(fileInside(root, '/')).toBe(join(root, 'index.html'))
    expect(fileInside(root, '/assets/a%20b.js')).toBe(join(root, 'assets', 'a b.js'))
  })

  test.each([
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/secret',
    '/..%5c..%5cx',
    '/../renderer-evil/x.js',
    '/a\0b',
    '/%zz',
    '/..',
  ])('%s leads nowhere', path => expect(fileInside(root, path)).toBeNull())

  test('no path whatever leads outside', () => {
    const piece = fc.constantFrom('..', '.', '%2e%2e', '%2f', '/', '\\', 'a', '%5c', '\0', '%00', '....//')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
        const file = fileInside(root, `/${pieces.join('')}`)
        expect(file === null || file.startsWith(`${root}/`)).toBe(true)
      }),
    )
  })
})
