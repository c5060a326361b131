// What the gaps of a sentence are filled with for one case. Unknown is null: the part in brackets is then not said.
import type { Language } from '../../catalog/languages'
import type { VariableName } from '../../catalog/scriptVariables'
import { SPOKEN_DAYS, SPOKEN_PROBLEMS, SPOKEN_WISHES } from '../../catalog/spokenCase'
import type { CaseView } from '../../model/views'
import type { Variables } from './template'

export type TalkFacts = {
  readonly view: Pick<CaseView, 'card' | 'lines'>
  readonly shop: { readonly name: string; readonly phone: string }
  /** Who speaks. */
  readonly clerkName: string
  /** The next promised time as people say it, for example by `useSay().moment(card.dueAt)`; null without a promise. */
  readonly promise: string | null
  /** Whole days that the seven-day window still runs, 0 on its last day; null when there is none or it is over. */
  readonly daysLeft: number | null
  readonly language: Language
}

export function talkVariables(facts: TalkFacts): Record<VariableName, string | null> {
  const { view, shop, language } = facts
  const { card } = view
  return {
    customer: customerAddress(card.customer?.name ?? ''),
    // Colour and size are for the screen; nobody says them aloud.
    item: known(view.lines[0]?.itemName ?? '') ?? known(card.item),
    problem: SPOKEN_PROBLEMS[card.issueTypeId][language],
    wish: SPOKEN_WISHES[card.wish]?.[language] ?? null,
    promise: facts.promise,
    shop: known(shop.name),
    clerk: known(facts.clerkName),
    no: known(card.no),
    shopPhone: known(shop.phone),
    daysLeft: spokenDays(facts.daysLeft, language),
  } satisfies Variables
}

/**
 * What to call somebody: the name as it is written down, 王姐 as well as 王芳. Nobody knows from a name whether it is
 * a Mr or a Ms, so none is guessed. A number, or a remark in parentheses, is not a name.
 */
export function customerAddress(name: string): string | null {
  const bare = name.replace(/[（(][^）)]*[）)]?/g, '').trim()
  return /\p{Letter}/u.test(bare) && !/\d{3}/.test(bare) ? bare : null
}

function spokenDays(days: number | null, language: Language): string | null {
  if (days === null || days < 0) return null
  if (days === 0) return SPOKEN_DAYS.last[language]
  return days === 1 ? SPOKEN_DAYS.one[language] : `${days} ${SPOKEN_DAYS.many[language]}`
}

const known = (text: string) => (text.trim() === '' ? null : text.trim())
