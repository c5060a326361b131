// Measures a slip in the page that shows it: how long the paper must be, whether Chinese can be shown, whether all fits.
import { FOOT_MM } from '#shared/slips/slipStyle'

export type SlipMeasure = {
  readonly heightMm: number
  /** How far the widest line reaches beyond the width kept for text; 0 when everything fits. */
  readonly overflowMm: number
  readonly hasFont: boolean
}

const PX_PER_MM = 96 / 25.4

/**
 * Runs in the page, given as text: main has no DOM, and the slip's own policy allows no script of the page.
 * Two different characters that are drawn alike are both the box that stands for a missing one: no font for Chinese.
 */
export const SLIP_PROBE = `(() => {
  const edge = document.body.getBoundingClientRect().right - parseFloat(getComputedStyle(document.body).paddingRight)
  const cut = document.querySelector('.cut')
  let bottom = 0
  let over = 0
  for (const element of document.querySelectorAll('body *')) {
    const box = element.getBoundingClientRect()
    bottom = Math.max(bottom, box.bottom)
    if (element !== cut) over = Math.max(over, box.right - edge, element.scrollWidth - element.clientWidth > 1 && element.clientWidth > 0 ? element.scrollWidth - element.clientWidth : 0)
  }
  const drawn = character => {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = 48
    const pen = canvas.getContext('2d', { willReadFrequently: true })
    pen.font = '32px ' + getComputedStyle(document.body).fontFamily
    pen.fillText(character, 4, 38)
    return pen.getImageData(0, 0, 48, 48).data.join()
  }
  const pictures = ['售', '后', '单', '號'].map(drawn)
  return { bottomPx: bottom + scrollY, overflowPx: over, distinct: new Set(pictures).size, of: pictures.length }
})()`

/** Reads the probe's answer; null when it is not what was asked for. */
export function readMeasure(answer: unknown): SlipMeasure | null {
  if (typeof answer !== 'object' || answer === null) return null
  const { bottomPx, overflowPx, distinct, of } = answer as Record<string, unknown>
  if (typeof bottomPx !== 'number' || typeof overflowPx !== 'number' || !(bottomPx > 0)) return null
  return {
    heightMm: Math.ceil(bottomPx / PX_PER_MM + FOOT_MM),
    overflowMm: Math.round((overflowPx / PX_PER_MM) * 10) / 10,
    hasFont: distinct === of,
  }
}
