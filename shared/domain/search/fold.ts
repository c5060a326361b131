// How texts are compared: capitals and full-width signs are the same as small and plain ones.

const FULL_WIDTH = /[！-～]/g
const FULL_WIDTH_AWAY = '！'.charCodeAt(0) - '!'.charCodeAt(0)

/** The same sign as an input method may write it. */
export const fullWidth = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH_AWAY)

/** Every sign keeps its place, so that what was found can be shown in the text as it was written. */
export function fold(raw: string): string {
  return raw
    .replace(FULL_WIDTH, sign => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_AWAY))
    .replaceAll('　', ' ')
    .replaceAll('İ', 'i')
    .toLowerCase()
}
