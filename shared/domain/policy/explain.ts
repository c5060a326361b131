// The days left, said in the sentence that explains a row: `[，还有 {daysLeft}]` is left out where they are unknown or over.
import type { Language } from '../../catalog/languages'
import { SCRIPT_VARIABLES } from '../../catalog/scriptVariables'
import { fillTemplate, type Variables } from '../talk/template'

const NOTHING_KNOWN = Object.fromEntries(SCRIPT_VARIABLES.map(({ id }) => [id, null])) as Variables

function daysText(days: number, language: Language): string {
  if (language === 'en') return days === 1 ? '1 day' : `${days} days`
  return `${days} 天`
}

export function fillDaysLeft(text: string, days: number | null, language: Language): string {
  const daysLeft = days === null || days < 1 ? null : daysText(days, language)
  return fillTemplate(text, { ...NOTHING_KNOWN, daysLeft })
}
