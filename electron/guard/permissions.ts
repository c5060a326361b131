// What a page may be permitted to do with the computer: copy text, nothing else.

const ALLOWED = new Set(['clipboard-sanitized-write'])

/** SECURITY: camera, microphone, location, files, notifications asked for by a page; Electron grants all by default. */
export function isPermitted(permission: string): boolean {
  return ALLOWED.has(permission)
}
