// The window as an attacker would find it: what it cannot reach, load, open or call.
import { expect, isSandboxed, test } from '#kit/app'

test('the page has no Node, no Electron and a bridge of two functions', async ({ page }) => {
  const found = await page.evaluate(() => ({
    kinds: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
      name => name in globalThis,
    ),
    bridge: Object.keys((globalThis as unknown as { bridge: object }).bridge).sort(),
  }))
  expect(found).toEqual({ kinds: [], bridge: ['call', 'on'] })
})

test('pages run in the sandbox, isolated, without webview', async ({ app }) => {
  test.skip(!isSandboxed, 'Electron was started as root here, where Chromium cannot sandbox')
  const settings = await app.evaluate(({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    const { sandbox, contextIsolation, nodeIntegration, webviewTag } = page.getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration, webviewTag: Boolean(webviewTag) }
  })
  expect(settings).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  })
})

test('every page comes with a policy that lets nothing foreign in', async ({ page }) => {
  const policy = await page.evaluate(async () =>
    (await fetch('/index.html')).headers.get('content-security-policy'),
  )
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  const evaluated = await page.evaluate(() => {
    const before = Object.keys(globalThis).length
    const script = document.createElement('script')
    script.textContent = 'globalThis.injected = true'
    document.head.append(script)
    return { injected: 'injected' in globalThis, before: before > 0 }
  })
  expect(evaluated.injected).toBe(false)
})

test('nothing is fetched from the network', async ({ page }) => {
  const outcome = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'loaded',
      () => 'blocked',
    ),
  )
  expect(outcome).toBe('blocked')
})

test('main itself cannot be made to load a foreign page', async ({ app, page }) => {
  const before = page.url()
  await page.evaluate(() => {
    location.href = 'https://example.org/'
  })
  await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.src = 'https://example.org/'
    document.body.append(frame)
  })
  expect(page.url()).toBe(before)
  const opened = await page.evaluate(() => window.open('app://bundle/index.html') === null)
  expect(opened).toBe(true)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a path that climbs out of the window’s files is not found', async ({ page }) => {
  const statuses = await page.evaluate(async () => {
    const paths = ['/..%2f..%2fpackage.json', '/%2e%2e/main/main.js', '/assets/..%5c..%5cmain.js']
    return Promise.all(paths.map(path => fetch(path).then(answer => answer.status)))
  })
  expect(statuses).toEqual([404, 404, 404])
})

test('permissions are denied without asking', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const ask = (name: string) =>
      navigator.permissions.query({ name: name as PermissionName }).then(
        found => found.state,
        () => 'unknown',
      )
    return Promise.all(['geolocation', 'camera', 'microphone', 'notifications'].map(ask))
  })
  expect(answers).not.toContain('granted')
})

test('the console stays clean while the app starts', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  await page.reload()
  await expect(page.locator('#root')).not.toBeEmpty()
  expect(complaints).toEqual([])
})
