// What the gaps of a sentence are filled with in this case.
import type { Variables } from '#shared/domain/talk/template'
import { talkVariables } from '#shared/domain/talk/variables'
import { isWordToCustomer } from '#shared/model/case'
import type { CaseView, DaysLeft } from '#shared/model/views'
import { useShop } from '../../../bridge/appState'
import { useAnswer } from '../../../bridge/useAnswer'
import { useSay } from '../../../bridge/useSay'
import { useLanguage } from '../../../ui/words'

/** `windowLeft` is that of the piece spoken of; the first one as a rule. */
export function useTalkVariables(
  view: CaseView,
  windowLeft: DaysLeft | null = view.right[0]?.windowLeft ?? null,
): Variables {
  const language = useLanguage()
  const say = useSay()
  const { name, clerk } = useShop()
  const settings = useAnswer('settings.get', null).value
  // A time that is over cannot be named again as our word.
  const word = view.promises.find(promise => {
    return promise.state === 'open' && isWordToCustomer(promise) && !say.isPast(promise.dueAt)
  })
  return talkVariables({
    view,
    shop: { name, phone: settings?.phone ?? '' },
    clerkName: clerk?.name ?? '',
    promise: word ? say.moment(word.dueAt) : null,
    daysLeft: windowLeft?.days ?? null,
    language,
  })
}
