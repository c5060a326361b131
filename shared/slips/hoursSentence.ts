// The week's opening hours: neighbouring days with the same hours are said together (R122).
import type { DayHours } from '../model/shop'
import type { SlipWords } from '../words/zh-CN/slip'

/** In bits that stay whole on the paper; none for a shop that never opens. */
export function hoursSentence(week: readonly DayHours[], words: SlipWords['paper']): readonly string[] {
  const spans: { first: number; last: number; text: string }[] = []
  week.forEach((hours, day) => {
    const text = hours ? `${hours.open}–${hours.close}` : words.closed
    const previous = spans.at(-1)
    if (previous?.text === text) previous.last = day
    else spans.push({ first: day, last: day, text })
  })
  const only = spans.length === 1 ? spans[0] : undefined
  if (only) return only.text === words.closed ? [] : [`${words.everyDay} ${only.text}`]
  const name = (day: number) => words.weekdays[day] ?? ''
  return spans.map(({ first, last, text }, index) => {
    const joint = index < spans.length - 1 ? words.hoursJoint : ''
    if (first === last) return `${name(first)} ${text}${joint}`
    const days = last === first + 1 ? words.dayPair : words.dayRange
    return `${days(name(first), name(last))} ${text}${joint}`
  })
}
