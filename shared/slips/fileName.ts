// The name of a PDF, safe on every file system.
import type { SlipWords } from '../words/zh-CN/slip'
import type { SlipView } from './slipView'

/** SECURITY: a number from a damaged or foreign book must not lead out of the folder. */
export function safeName(name: string): string {
  return name.replace(/[\\/:*?"<>|.]/g, '_').slice(0, 80)
}

/** `SH-261122-007`, `SH-261122-007-副本`: without the extension. */
export function slipFileName(view: Pick<SlipView, 'no' | 'isCopy'>, words: SlipWords): string {
  // SECURITY: as above; of a number nothing else is wanted.
  const no = view.no.replace(/[^A-Za-z0-9-]/g, '_').slice(0, 64) || 'slip'
  return view.isCopy ? `${no}-${words.paper.reprint}` : no
}
