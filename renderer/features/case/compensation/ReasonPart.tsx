// Why this amount: chosen and said before the amount is named (R60).
import { reasonsFor } from '#shared/domain/compensation/ladder'
import type { CaseView } from '#shared/model/views'
import { RowChoice } from '../../../ui/RowChoice'
import { useWords } from '../../../ui/words'
import { Saying } from '../Saying'
import type { Offering } from './useOffer'

type ReasonPartProps = { readonly view: CaseView; readonly offering: Offering }

export function ReasonPart({ view, offering }: ReasonPartProps) {
  const words = useWords().compensation
  const { draft, change, textOf, errors } = offering
  const { zone, reason } = draft
  if (zone === null) return <p className="offer-none">{words.zoneFirst}</p>
  const natures = [...new Set(view.right.map(({ nature }) => nature))]
  const keys = reasonsFor(zone, natures)
  if (reason !== null && keys.includes(reason))
    return (
      <div>
        <div className="offer-step">
          <span className="field-label">{words.sayFirst}</span>
          <button type="button" className="offer-other" onClick={() => change({ reason: null })}>
            {words.otherReason}
          </button>
        </div>
        <Saying say={`${textOf(reason)} ${textOf(`means-${draft.means}-say`)}`} />
      </div>
    )
  return (
    <RowChoice<string>
      label={words.sayFirst}
      rows={keys.map(key => ({ id: key, label: textOf(key) }))}
      value={[]}
      error={errors.reason}
      onPick={key => change({ reason: key })}
    />
  )
}
