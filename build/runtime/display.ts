// A virtual display for machines without one.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { say } from './say.ts'

export interface Display {
  stop: () => void
}

const noDisplayNeeded: Display = { stop: () => undefined }

/** Starts Xvfb if there is no display, and names it in DISPLAY for everything started from here on. */
export async function ensureDisplay(): Promise<Display> {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
    return noDisplayNeeded
  if (!existsSync('/usr/bin/Xvfb'))
    throw new Error('There is no display, and no Xvfb: sudo apt-get install xvfb')
  // -displayfd lets the server choose a free number itself: no race with other servers.
  // -ac: Electron connects as another user than the one who starts the server; nothing listens on the network.
  const words = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-ac']
  // Whatever ends this process, the server goes with it.
  const server = spawn('setpriv', ['--pdeathsig', 'TERM', '/usr/bin/Xvfb', ...words], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    const giveUp = setTimeout(() => reject(new Error('Xvfb did not start within 20 seconds')), 20_000)
    server.on('exit', code => reject(new Error(`Xvfb ended at once with code ${code}`)))
    server.stdio[3]?.on('data', (piece: Buffer) => {
      clearTimeout(giveUp)
      resolve(piece.toString().trim())
    })
  })
  server.unref()
  process.env.DISPLAY = `:${number}`
  say(`no display here: started a virtual one, ${process.env.DISPLAY}`)

  const stop = () => {
    server.kill()
    if (process.env.DISPLAY === `:${number}`) delete process.env.DISPLAY
    process.off('exit', stop)
  }
  process.on('exit', stop)
  return { stop }
}
