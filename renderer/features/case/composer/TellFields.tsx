// What belongs to a word to the customer: how, which promises it fulfils, and the next one.
import { Checkbox } from '@mantine/core'
import { TELLING_WAYS } from '#shared/catalog/channels'
import type { CaseView } from '#shared/model/views'
import { useShop } from '../../../bridge/appState'
import { useNow } from '../../../bridge/now'
import { pickedOf, timeOf, usePromiseTimes } from '../../../bridge/readyTimes'
import { ChipChoice } from '../../../ui/ChipChoice'
import { WhenChooser } from '../../../ui/WhenChooser'
import { useLanguage, useWords } from '../../../ui/words'
import { useCaseDraft } from '../caseDrafts'
import { PromiseTicks } from '../promises/PromiseTicks'
import { fulfilledBy, tellingWay } from './useFollowUp'

type TellFieldsProps = { readonly view: CaseView; readonly errors: Readonly<Record<string, string>> }

export function TellFields({ view, errors }: TellFieldsProps) {
  const { composer } = useWords().case
  const language = useLanguage()
  const { timeZone } = useShop()
  const nowMs = useNow()
  const { draft, change } = useCaseDraft(view.card.caseId)
  // Two ready times stay on one line; the rest is an own time.
  const ready = usePromiseTimes().slice(0, 2)
  const fulfil = fulfilledBy(view, draft)
  return (
    <div className="tell-fields">
      <span className="tell-label" aria-hidden>
        {composer.how}
      </span>
      <ChipChoice
        label={composer.how}
        hideLabel
        choices={TELLING_WAYS.map(({ id, text }) => ({ id, label: text[language] }))}
        value={tellingWay(view, draft)}
        onChange={how => change({ how })}
      />
      {view.promises.some(promise => promise.state === 'open') ? (
        <>
          <span className="tell-label" aria-hidden>
            {composer.fulfils}
          </span>
          <PromiseTicks
            label={composer.fulfils}
            promises={view.promises}
            ticked={fulfil}
            onChange={next => change({ fulfil: next })}
          />
        </>
      ) : null}
      <Checkbox
        className="tick tell-again"
        label={composer.promiseAgain}
        checked={draft.promisesAgain}
        onChange={event => change({ promisesAgain: event.currentTarget.checked })}
      />
      {draft.promisesAgain ? (
        <div className="tell-when">
          <WhenChooser
            label={composer.nextAt}
            ready={ready}
            value={timeOf(draft.nextAt, ready)}
            onChange={at => change({ nextAt: pickedOf(at, ready) })}
            nowMs={nowMs}
            zone={timeZone}
            error={errors['next.dueAt']}
          />
        </div>
      ) : (
        <span className="tell-none">{composer.noNext}</span>
      )}
    </div>
  )
}
