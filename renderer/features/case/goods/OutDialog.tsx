// A piece for the customer: exchanged, sent again, advanced, lent. With one tick it is in his hands already.
import { Checkbox, TextInput } from '@mantine/core'
import { OUT_KINDS, type OutKindId } from '#shared/catalog/lineStates'
import { sayYuan } from '#shared/model/money'
import type { CaseView } from '#shared/model/views'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field } from '../../../ui/Field'
import { useLanguage, useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { usePieceName } from './PiecePicks'
import { NO_LINE, useOut } from './useOut'
import './goods.css'

type OutDialogProps = { readonly view: CaseView; onClose(): void }

export function OutDialog({ view, onClose }: OutDialogProps) {
  const words = useWords()
  const { out } = words.goods
  const language = useLanguage()
  const nameOf = usePieceName()
  const outgoing = useOut(view, onClose)
  const { draft, change, lines, line, errors, needsManager, isOlderOurs, differenceFen } = outgoing
  const lineChoices = [
    ...lines.map(one => ({ id: one.id as string, label: nameOf(one) })),
    ...(draft.kind === 'resend' || draft.kind === 'loan' ? [{ id: NO_LINE, label: out.noLine }] : []),
  ]
  return (
    <DeedDialog
      title={out.title}
      action={draft.handOver ? out.actionNow : out.action}
      busy={outgoing.busy}
      error={errors.other}
      size="xl"
      onSend={() => void outgoing.send()}
      onClose={onClose}
    >
      <ChipChoice<OutKindId>
        label={out.kind}
        choices={OUT_KINDS.map(({ id, text }) => ({ id, label: out.kinds[id] || text[language] }))}
        value={draft.kind}
        onChange={outgoing.chooseKind}
        autoFocus
      />
      {lineChoices.length < 2 ? null : (
        <ChipChoice<string>
          label={out.forLine}
          numbered={false}
          choices={lineChoices}
          value={line?.id ?? NO_LINE}
          onChange={outgoing.chooseLine}
          error={errors.forLine}
        />
      )}
      {lines.length === 0 && draft.kind !== 'loan' ? <p className="goods-note">{out.none}</p> : null}
      <Checkbox
        className="tick"
        label={out.now}
        checked={draft.handOver}
        onChange={event => change({ handOver: event.currentTarget.checked })}
      />
      {needsManager || isOlderOurs ? (
        <p className="goods-note" role="status">
          {needsManager ? out.older : out.olderOurs}
        </p>
      ) : null}
      <div className="goods-row">
        <Field label={out.item} error={errors.itemName}>
          {ids => (
            <TextInput
              {...ids}
              value={draft.itemName}
              onChange={event => change({ itemName: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={out.spec} optional={words.common.optional} error={errors.spec}>
          {ids => (
            <TextInput
              {...ids}
              value={draft.spec}
              onChange={event => change({ spec: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={words.goods.qty} error={errors.qty}>
          {ids => (
            <TextInput
              {...ids}
              inputMode="numeric"
              value={draft.qty}
              onChange={event => change({ qty: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={out.price} optional={words.common.optional} error={errors.price}>
          {ids => (
            <TextInput
              {...ids}
              inputMode="decimal"
              leftSection="¥"
              value={draft.price}
              onChange={event => change({ price: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      {differenceFen === 0 ? null : (
        <p className="goods-note" role="status">
          {(differenceFen > 0 ? out.morePay : out.lessPay)(sayYuan(Math.abs(differenceFen)))}
        </p>
      )}
      <Field label={out.note} optional={words.common.optional} error={errors.note}>
        {ids => (
          <TextInput
            {...ids}
            value={draft.note}
            onChange={event => change({ note: event.currentTarget.value })}
          />
        )}
      </Field>
    </DeedDialog>
  )
}
