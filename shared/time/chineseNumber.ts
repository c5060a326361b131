// Small numbers as people write them: 三, 十二, 二十五, 两, and plain digits, also in full width.

const DIGITS = '零一二三四五六七八九'
const ONE_OF = '[零〇一二两兩三四五六七八九十廿]'

/** Source of a pattern that finds such a number. */
export const NUMBER_PATTERN = `(?:\\d{1,4}|${ONE_OF}{1,3})`

function digitOf(sign: string): number {
  if (sign === '两' || sign === '兩') return 2
  if (sign === '〇') return 0
  return DIGITS.indexOf(sign)
}

/** Null when it is none. Knows 0 to 99. */
export function readNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  const plain = text.replace('廿', '二十')
  const tens = /^([一二两兩三四五六七八九])?十([一二三四五六七八九])?$/.exec(plain)
  if (tens) return (tens[1] ? digitOf(tens[1]) : 1) * 10 + (tens[2] ? digitOf(tens[2]) : 0)
  const [only] = [...plain]
  return plain.length === 1 && only !== undefined && digitOf(only) >= 0 ? digitOf(only) : null
}
