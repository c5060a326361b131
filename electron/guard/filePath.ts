// Which file of the built window a request means.
import { isAbsolute, join, relative, sep } from 'node:path'

/**
 * The file inside `root` that the path of a URL names, or null when it names none.
 * SECURITY: `..%2f` is not normalised by URL, and `/out/renderer-evil` starts with `/out/renderer`; so the path is
 * decoded once and its containment is tested by walking back from the root.
 */
export function fileInside(root: string, urlPath: string): string | null {
  let path: string
  try {
    path = decodeURIComponent(urlPath)
  } catch {
    return null
  }
  if (path.includes('\0') || path.includes('\\')) return null
  const file = join(root, path === '/' ? 'index.html' : path)
  const way = relative(root, file)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way) ? file : null
}
