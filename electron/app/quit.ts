// Ending without losing anything: the app waits until the store has let go of its folder.
import { app } from 'electron'

export function quitCleanly(close: () => Promise<void>): void {
  let isClosed = false
  app.on('before-quit', event => {
    if (isClosed) return
    event.preventDefault()
    void close().finally(() => {
      isClosed = true
      app.quit()
    })
  })
  app.on('window-all-closed', () => app.quit())
}
