// Where a thing that is missing can be done: the deed that opens its dialog, or the place where it is done.

import type { Refusal, RefusalCode } from '#shared/model/refusal'
import type { CaseActionId, CaseView } from '#shared/model/views'

/** Deeds that a dialog sends on to. */
export type WayOutId = Extract<
  CaseActionId,
  'inspect' | 'arrive' | 'handBack' | 'place' | 'out' | 'send' | 'money' | 'pay' | 'platform'
>

const BY_CODE: Readonly<Partial<Record<RefusalCode, WayOutId | 'third'>>> = {
  'goods-not-inspected': 'inspect',
  'goods-at-supplier': 'third',
  'goods-not-back': 'arrive',
  'out-open': 'send',
  'out-missing': 'out',
  'money-planned': 'pay',
  'money-missing': 'money',
  'platform-undecided': 'platform',
}

/** `third` is the screen about suppliers; null when it is done in the dialog itself, or in the case below it. */
export function wayOut({ lines }: Pick<CaseView, 'lines'>, { code }: Refusal): WayOutId | 'third' | null {
  if (code !== 'line-open') return BY_CODE[code] ?? null
  if (lines.some(({ state }) => state === 'inspected')) return 'place'
  return lines.some(({ state }) => state === 'toCollect') ? 'handBack' : 'third'
}
