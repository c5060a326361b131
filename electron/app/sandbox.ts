// The sandbox for every page, wherever Chromium lets us have it.
import { app } from 'electron'

/** Answers false when the app was started as root, where Chromium refuses to sandbox. Call before ready. */
export function tryToSandbox(): boolean {
  // As root, Chromium's network service ends at once and again with the sandbox on; somebody who starts us by hand as
  // root gets the app without it and a line in the log.
  if (process.getuid?.() === 0) return false
  app.enableSandbox()
  return true
}
