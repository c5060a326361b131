// The least that an Electron app can be: one sandboxed window with one empty page. What every launch pays anyway.
import { join, resolve } from 'node:path'
import { app, BrowserWindow, protocol } from 'electron'

// An empty page, and one that has something to scroll and nothing to draw.
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>empty</title>
<style>html,body{margin:0;height:100%}#ground{height:100%;overflow-y:auto}#tall{height:40000px}</style></head>
<body><div id="ground"><div id="tall"></div></div></body></html>`

const data = process.argv.findLast(word => word.startsWith('--data='))?.slice('--data='.length)
if (data) app.setPath('userData', join(resolve(data), 'app'))

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
// As in the app: root has no sandbox to offer.
if (process.getuid?.() !== 0) app.enableSandbox()

void app.whenReady().then(() => {
  protocol.handle('app', () => new Response(PAGE, { headers: { 'content-type': 'text/html' } }))
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: {
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      backgroundThrottling: false,
    },
  })
  window.once('ready-to-show', () => {
    window.show()
    process.stdout.write('empty: usable\n')
  })
  void window.loadURL('app://empty/index.html')
})
app.on('window-all-closed', () => app.quit())
