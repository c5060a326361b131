// FORMAT: one line that says "a shop lives here", in which format, and which shop.
import { join } from 'node:path'
import type { FileLayer } from './files/fileLayer'
import { isGone, quietly, readWhole, writeNew } from './files/wholeFile'
import { appMark, formatMajor } from './manifest'
import { formatName } from './names'

export type FormatFile =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'ours'; readonly major: number; readonly shop: string }

export async function readFormat(files: FileLayer, folder: string): Promise<FormatFile> {
  let text: string
  try {
    text = (await readWhole(files, join(folder, formatName))).toString('utf8')
  } catch (error) {
    if (isGone(error)) return { kind: 'missing' }
    throw error
  }
  const [app, major, shop] = text.trimEnd().split(' ')
  if (app === appMark && /^\d+$/.test(major ?? '') && shop)
    return { kind: 'ours', major: Number(major), shop }
  // Cut off or full of NUL bytes: the manifests know the shop. Anything else was written by somebody else.
  const isRemnant =
    /^\0*$/.test(text) || `${appMark} ${formatMajor} `.startsWith(text) || text.startsWith(`${appMark} `)
  return { kind: isRemnant ? 'unreadable' : 'foreign' }
}

export async function writeFormat(files: FileLayer, folder: string, shop: string): Promise<void> {
  const path = join(folder, formatName)
  // Only ever called when the file is missing or a remnant that holds nothing.
  await quietly(files.remove(path))
  await writeNew(files, path, Buffer.from(`${appMark} ${formatMajor} ${shop}\n`))
  await files.syncFolder(folder)
}
