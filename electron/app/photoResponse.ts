// What the app's own protocol answers for app://photo/<case>/<hash>.jpg.

/**
 * SECURITY: should something else than a picture ever lie there, it is still only taken as a picture: no guessing of
 * types, no script, no frame. `no-store`: a photo that was taken from the shop's folder does not live on in a cache.
 */
export function photoResponse(jpeg: Buffer | null): Response {
  const headers = {
    'content-type': 'image/jpeg',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  }
  return jpeg === null
    ? new Response('', { status: 404, headers })
    : new Response(new Uint8Array(jpeg), { headers })
}
