// What the app's own protocol answers for app://slip/<jobId>.
import type { SlipJob } from './slipJobs'

/**
 * SECURITY: a slip holds texts typed by people. Should one ever become markup, it still cannot run a script, load or
 * send anything, submit a form, or be framed by another page.
 */
export const SLIP_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors app://bundle',
].join('; ')

export function slipResponse(job: Pick<SlipJob, 'html'> | undefined): Response {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': SLIP_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  }
  return job ? new Response(job.html, { headers }) : new Response('', { status: 404, headers })
}
