// What the amount depends on: where to, what was paid, what it cost; how it is given, what he was given already.
import { Button, TextInput } from '@mantine/core'
import { ZONES, type ZoneId } from '#shared/catalog/ladder'
import { MEANS, type MeansId } from '#shared/catalog/means'
import { agreedFen } from '#shared/domain/compensation/given'
import { knowledgeText, type OwnBook } from '#shared/domain/knowledge/texts'
import { sayYuan } from '#shared/model/money'
import type { CaseView } from '#shared/model/views'
import { useDesk } from '../../../bridge/desk'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field } from '../../../ui/Field'
import { useLanguage, useWords } from '../../../ui/words'
import type { Offering } from './useOffer'

type SetUpPartProps = { readonly view: CaseView; readonly own: OwnBook; readonly offering: Offering }

export function SetUpPart({ view, own, offering }: SetUpPartProps) {
  const all = useWords()
  const words = all.compensation
  const language = useLanguage()
  const desk = useDesk()
  const { draft, change, errors, priceFen, givenBeforeFen } = offering
  const textOf = (key: string) => knowledgeText(own, key, language)
  const type = view.treatment.customerType
  const given = agreedFen(view.treatment)
  return (
    <div className="offer-setup">
      <ChipChoice<ZoneId>
        label={words.zone}
        choices={ZONES.map(({ id }) => ({ id, label: textOf(`zone-${id}-name`) }))}
        value={draft.zone}
        onChange={zone => change({ zone, amount: null, reason: draft.zone === null ? null : draft.reason })}
        error={errors.zone}
        autoFocus
      />
      <dl className="offer-facts">
        <dt>{words.paid}</dt>
        <dd>{priceFen === null ? words.paidUnknown : words.yuan(sayYuan(priceFen))}</dd>
        <dt>{words.givenHere}</dt>
        <dd>{words.yuan(sayYuan(given))}</dd>
        <dt>{words.givenBefore}</dt>
        <dd>{givenBeforeFen === null ? '…' : words.yuan(sayYuan(givenBeforeFen))}</dd>
      </dl>
      {priceFen === null ? (
        <Button variant="default" className="offer-price" onClick={() => desk.openRegister(view.card.caseId)}>
          {words.addPrice}
        </Button>
      ) : null}
      <Field label={words.cost} optional={all.common.optional} error={errors.cost}>
        {ids => (
          <TextInput
            {...ids}
            inputMode="decimal"
            leftSection="¥"
            placeholder={words.costHint}
            value={draft.cost}
            onChange={event => change({ cost: event.currentTarget.value })}
          />
        )}
      </Field>
      <ChipChoice<MeansId>
        label={words.means}
        choices={MEANS.map(({ id }) => ({ id, label: textOf(`means-${id}-name`) }))}
        value={draft.means}
        onChange={means => change({ means })}
      />
      <p className="dialog-note">{textOf(`means-${draft.means}-hint`)}</p>
      {type === null ? null : (
        <p className="offer-hint">
          <b>{words.hint}</b> {textOf(`offer-hint-${type.id}`)}
        </p>
      )}
    </div>
  )
}
