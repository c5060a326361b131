// Puts the guards in place for every page the app will ever open.
import { app, type Session, type WebContents } from 'electron'
import { isOwnFrame, isOwnPage } from '../guard/navigation'
import { isLocalRequest } from '../guard/network'
import { isPermitted } from '../guard/permissions'

function guardSession(session: Session, devUrl: string | null): void {
  session.setPermissionRequestHandler((_page, permission, answer) => answer(isPermitted(permission)))
  session.setPermissionCheckHandler((_page, permission) => isPermitted(permission))
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isLocalRequest(details.url, devUrl) }),
  )
  session.setSpellCheckerEnabled(false)
}

function guardPage(page: WebContents, devUrl: string | null): void {
  page.on('will-frame-navigate', event => {
    const isAllowed = event.isMainFrame ? isOwnPage(event.url, devUrl) : isOwnFrame(event.url, devUrl)
    if (!isAllowed) event.preventDefault()
  })
  page.on('will-redirect', event => {
    if (!isOwnPage(event.url, devUrl)) event.preventDefault()
  })
  page.setWindowOpenHandler(() => ({ action: 'deny' }))
  page.on('will-attach-webview', event => event.preventDefault())
}

/** Call before the app is ready. `devUrl` is the development server's address, or null. */
export function guardEverything(devUrl: string | null): void {
  app.on('session-created', session => guardSession(session, devUrl))
  app.on('web-contents-created', (_event, page) => guardPage(page, devUrl))
}
