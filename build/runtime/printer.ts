// A printer for tests on a build machine: a real queue of the real print system, whose paper is a PDF file.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { run, succeeds } from './command.ts'
import { giveTo, ordinaryUser } from './ordinaryUser.ts'
import { isBuildMachine } from './system.ts'

export interface Printer {
  name: string
  /** Where the printed PDFs appear. */
  folder: string
  stop: () => void
}

const name = 'PDF'
const driver = '/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd'

/** Answers why not, where there cannot be one: only on a build machine may tests set up a printer. */
export async function startPrinter(): Promise<Printer | string> {
  const user = ordinaryUser()
  // The virtual display of the tests is theirs, so it does not make the machine anybody's desk.
  if (!user || !(isBuildMachine() || process.env.AFTERSALE_ELECTRON))
    return 'printers are set up on build machines only'
  if (!existsSync('/usr/sbin/cupsd') || !existsSync(driver))
    return 'cups or printer-driver-cups-pdf is missing'

  const stop = (await answers()) ? () => undefined : await startServer()
  const made = await run('lpadmin', ['-p', name, '-v', 'cups-pdf:/', '-P', driver, '-E'])
  if (!succeeds('lpstat', ['-p', name])) {
    stop()
    return `the printer could not be set up: ${made.output.trim()}`
  }
  const folder = join(user.home, 'PDF')
  mkdirSync(folder, { recursive: true })
  giveTo(folder)
  return { name, folder, stop }
}

async function startServer(): Promise<() => void> {
  const server = spawn('setpriv', ['--pdeathsig', 'TERM', '/usr/sbin/cupsd', '-f'], { stdio: 'ignore' })
  server.unref()
  const stop = () => {
    server.kill()
  }
  process.once('exit', stop)
  for (let tries = 0; tries < 50 && !(await answers()); tries += 1)
    await new Promise(resolve => setTimeout(resolve, 100))
  return stop
}

async function answers(): Promise<boolean> {
  return (await run('lpstat', ['-r'])).output.includes('is running')
}
