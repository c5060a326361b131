// Starts the window.
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import 'dayjs/locale/zh-cn'
import 'dayjs/locale/zh-tw'
import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { logError } from '../bridge/bridge'
import { listenToMain, newQueryClient } from '../bridge/queryClient'
import { askFirst } from '../bridge/useAnswer'
import { App } from './App'

// SECURITY: zod would otherwise compile code from text, which the page's policy rightly forbids.
z.config({ jitless: true })

window.addEventListener('error', event =>
  logError(`${event.message} ${event.error instanceof Error ? event.error.stack : ''}`),
)
window.addEventListener('unhandledrejection', event => {
  logError(
    event.reason instanceof Error
      ? (event.reason.stack ?? event.reason.message)
      : JSON.stringify(event.reason),
  )
})

const root = document.getElementById('root')
if (root) {
  const client = newQueryClient()
  listenToMain(client)
  void askFirst(client).finally(() =>
    createRoot(root).render(
      <StrictMode>
        <App given={client} />
      </StrictMode>,
    ),
  )
}
