// Something that can go on paper: a page as long as a page of its paper, and the names that paper and file carry.
import { type SlipSizeId, slipSize } from '../catalog/slipSizes'
import type { SlipWords } from '../words/zh-CN/slip'
import { slipFileName } from './fileName'
import { slipHtml } from './slip'
import type { SlipView } from './slipView'

export type Printable = {
  readonly widthMm: number
  /** Null for continuous paper: as long as it needs. */
  readonly heightMm: number | null
  /** `pageMm`: height of one page. */
  readonly html: (pageMm: number) => string
  /** Case number, for the log. */
  readonly no: string
  readonly isCopy: boolean
  /** Folder for PDFs inside the documents folder, and the file's name without its extension. */
  readonly folder: string
  readonly fileName: string
}

export function slipPrintable(view: SlipView, words: SlipWords, sizeId: SlipSizeId): Printable {
  const size = slipSize(sizeId)
  return {
    widthMm: size.widthMm,
    heightMm: null,
    html: pageMm => slipHtml(view, size, words, pageMm),
    no: view.no,
    isCopy: view.isCopy,
    folder: words.paper.folder,
    fileName: slipFileName(view, words),
  }
}
