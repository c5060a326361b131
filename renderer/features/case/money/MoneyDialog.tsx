// One more sum: what for by digit, how much, by which way; what the case asks for stands there already, and Enter sends it.
import { Checkbox, TextInput } from '@mantine/core'
import { type MoneyKindId, type MoneyMethodId, moneyKind } from '#shared/catalog/moneyKinds'
import type { Proposal } from '#shared/domain/money/proposals'
import type { LineId } from '#shared/model/ids'
import { refuse } from '#shared/model/refusal'
import type { CaseView } from '#shared/model/views'
import { sayRefusal } from '#shared/words/sayError'
import { useMoneyNames } from '../../../bridge/moneyNames'
import { ChipChoice } from '../../../ui/ChipChoice'
import { DeedDialog } from '../../../ui/DeedDialog'
import { Field, FieldError } from '../../../ui/Field'
import { ToggleChips } from '../../../ui/ToggleChips'
import { useLanguage, useWords } from '../../../ui/words'
import { MoneyAmount } from './MoneyAmount'
import { FREIGHT_WAYS, refundable } from './moneyDraft'
import { methodsFor } from './PaySumDialog'
import { PriceFields } from './PriceFields'
import { type Money, useMoney } from './useMoney'
import './money.css'

type MoneyDialogProps = {
  readonly view: CaseView
  /** What it begins with; otherwise the first that the case asks for. */
  readonly proposal?: Proposal
  onClose(): void
}

/** What is given up and what comes back from others has its place in the ledger of what others owe us. */
const KINDS: readonly MoneyKindId[] = [
  'refund',
  'difference',
  'compensation',
  'customerPays',
  'freight',
  'coupon',
  'gift',
]

export function MoneyDialog({ view, proposal, onClose }: MoneyDialogProps) {
  const words = useWords()
  const { dialog } = words.money
  const names = useMoneyNames()
  const money = useMoney(view, proposal, onClose)
  const { draft, change, errors, isIn } = money
  const isReplaced = refundable(view).length === 0
  return (
    <DeedDialog
      title={dialog.title}
      action={draft.isNow ? (isIn ? dialog.actionReceived : dialog.actionPaid) : dialog.action}
      busy={money.busy}
      error={errors.other}
      onSend={() => void money.send()}
      onClose={onClose}
    >
      <ChipChoice<MoneyKindId>
        label={dialog.kind}
        choices={KINDS.map(id => ({ id, label: names.kind(id), disabled: id === 'refund' && isReplaced }))}
        value={draft.kind}
        onChange={kind => change({ kind, amount: null, kept: null })}
        autoFocus
      />
      {draft.kind === 'freight' ? <FreightWay money={money} /> : null}
      {isReplaced ? <p className="dialog-note">{sayRefusal(words, refuse('line-replaced'))}</p> : null}
      {draft.kind === 'refund' ? <Pieces view={view} money={money} /> : null}
      <PriceFields money={money} />
      <MoneyAmount view={view} money={money} />
      <Method money={money} />
      <Field label={dialog.reason} optional={words.common.optional} error={errors.reason}>
        {ids => (
          <TextInput
            {...ids}
            placeholder={dialog.reasonHint}
            value={draft.reason}
            onChange={event => change({ reason: event.currentTarget.value })}
          />
        )}
      </Field>
      <Checkbox
        className="tick"
        label={isIn ? dialog.nowIn : money.isCash ? dialog.now : dialog.nowGoods}
        checked={draft.isNow}
        onChange={event => change({ isNow: event.currentTarget.checked })}
      />
    </DeedDialog>
  )
}

/** Which of them he gets back; a single one need not be chosen. */
function Pieces({ view, money }: { readonly view: CaseView; readonly money: Money }) {
  const words = useWords()
  const { draft, change, errors } = money
  const lines = refundable(view)
  if (view.lines.length === 1) return <FieldError text={errors.lines} />
  const toggle = (id: LineId) =>
    draft.lineIds.includes(id) ? draft.lineIds.filter(other => other !== id) : [...draft.lineIds, id]
  return (
    <ToggleChips<LineId>
      label={words.case.dialogs.lines}
      choices={lines.map(({ id, itemName, spec }) => ({
        id,
        label: [itemName, spec].filter(Boolean).join(' '),
      }))}
      value={draft.lineIds}
      error={errors.lines}
      onToggle={id => change({ lineIds: toggle(id), amount: null })}
    />
  )
}

function FreightWay({ money }: { readonly money: Money }) {
  const { dialog } = useWords().money
  const names = useMoneyNames()
  const at = FREIGHT_WAYS.indexOf(money.draft.way)
  return (
    <ChipChoice<string>
      label={dialog.way}
      choices={FREIGHT_WAYS.map((way, place) => ({ id: String(place), label: names.way(way) }))}
      value={String(at)}
      onChange={id => money.change({ way: FREIGHT_WAYS[Number(id)] ?? money.draft.way })}
    />
  )
}

function Method({ money }: { readonly money: Money }) {
  const { dialog } = useWords().money
  const language = useLanguage()
  const { draft, change, errors } = money
  // A coupon or a gift goes by no other way.
  if (!moneyKind(draft.kind).isCash) return null
  return (
    <ChipChoice<MoneyMethodId>
      label={money.isIn ? dialog.methodIn : dialog.method}
      choices={methodsFor(true).map(({ id, text }) => ({ id, label: text[language] }))}
      value={draft.method}
      onChange={method => change({ method })}
      error={errors.method}
    />
  )
}
