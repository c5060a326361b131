// The app's own address space: `app://bundle` is the window's page, `app://slip` a slip, `app://photo` a photo of a case.
// There is no file:// and no web.
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol } from 'electron'
import { fileInside } from '../guard/filePath'
import { PAGE_HOST, PAGE_SCHEME, PHOTO_HOST, SLIP_HOST } from '../guard/navigation'

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: PAGE_SCHEME,
      // Compiled scripts are kept from the second start on: a third less work for the page at each launch (bench L2).
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** SECURITY: injected markup or script. Mantine writes <style> elements, hence 'unsafe-inline' for styles alone. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  `img-src 'self' data: blob: ${PAGE_SCHEME}://${PHOTO_HOST}`,
  "font-src 'self'",
  "connect-src 'self'",
  `frame-src ${PAGE_SCHEME}://${SLIP_HOST}`,
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

const notFound = () => new Response('not found', { status: 404, headers: { 'content-type': 'text/plain' } })

async function pageFile(root: string, path: string): Promise<Response> {
  const file = fileInside(root, path)
  const type = file === null ? undefined : TYPES[extname(file)]
  if (file === null || type === undefined) return notFound()
  try {
    return new Response(new Uint8Array(await readFile(file)), {
      headers: {
        'content-type': type,
        'content-security-policy': PAGE_POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      },
    })
  } catch {
    return notFound()
  }
}

type Answers = {
  slip(jobId: string): Response
  photo(path: string): Promise<Response>
}

/** `root` is the folder of the built window. */
export function serveApp(root: string, { slip, photo }: Answers): void {
  protocol.handle(PAGE_SCHEME, async request => {
    const url = new URL(request.url)
    if (request.method !== 'GET') return notFound()
    if (url.host === PAGE_HOST) return pageFile(root, url.pathname)
    if (url.host === SLIP_HOST) return slip(url.pathname.slice(1))
    if (url.host === PHOTO_HOST) return photo(url.pathname)
    return notFound()
  })
}
