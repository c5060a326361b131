// The log file: what went wrong, never what a customer said. Turned over at 1 MB.
import log from 'electron-log/main'

export type Log = {
  warn(text: string, cause?: unknown): void
  error(text: string, cause?: unknown): void
}

function causeText(cause: unknown): string {
  if (cause === undefined) return ''
  if (cause instanceof Error) return ` ${cause.stack ?? cause.message}`
  try {
    return ` ${JSON.stringify(cause)}`
  } catch {
    return ` ${String(cause)}`
  }
}

/** Lines go into `folder`/desk.log; in development also to the terminal. */
export function openLog(folder: string, isDevelopment: boolean): Log {
  log.transports.file.resolvePathFn = () => `${folder}/desk.log`
  log.transports.file.level = 'info'
  log.transports.file.maxSize = 1024 * 1024
  log.transports.console.level = isDevelopment ? 'warn' : false
  return {
    warn: (text, cause) => log.warn(text + causeText(cause)),
    error: (text, cause) => log.error(text + causeText(cause)),
  }
}
