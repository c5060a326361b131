// How much: what to open with, how far a clerk may go, where the shop would lose; and a kind no when he wants too much.
import { Button, TextInput } from '@mantine/core'
import type { Ladder } from '#shared/domain/compensation/ladder'
import { sayYuan } from '#shared/model/money'
import { Field } from '../../../ui/Field'
import { onEnter } from '../../../ui/keys'
import { BigNumber } from '../../../ui/layout'
import { useWords } from '../../../ui/words'
import { Saying } from '../Saying'
import type { Offering } from './useOffer'

type AmountPartProps = { readonly offering: Offering; onSend(): void }

export function AmountPart({ offering, onSend }: AmountPartProps) {
  const words = useWords().compensation
  const { draft, change, ladder, amount, amountFen, broken, errors, textOf } = offering
  // Nobody names an amount before its reason (R60).
  if (ladder === null || draft.reason === null) return null
  const isTooMuch = broken.length > 0 || errors.amount !== undefined
  return (
    <>
      <div className="offer-amount">
        <Field label={words.amount} error={errors.amount}>
          {ids => (
            <TextInput
              {...ids}
              className="offer-amount-field"
              size="lg"
              inputMode="decimal"
              leftSection="¥"
              value={amount}
              onChange={event => change({ amount: event.currentTarget.value })}
              // With Alt it means that he has not answered yet.
              onKeyDown={event => event.altKey || onEnter(onSend)(event)}
            />
          )}
        </Field>
        <Rungs ladder={ladder} />
      </div>
      <Bar ladder={ladder} amountFen={amountFen ?? 0} />
      {ladder.warnings
        .filter(warning => warning !== 'priceUnknown' && warning !== 'givenBefore')
        .map(warning => (
          <p key={warning} className="dialog-note">
            {words.warnings[warning]}
          </p>
        ))}
      {isTooMuch && amountFen !== null ? (
        <div className="offer-too-much">
          {errors.amount === undefined ? (
            <p className="offer-manager" role="status">
              {broken.map(({ bound, fen }) => words.beyond[bound](sayYuan(fen))).join(' ')}
            </p>
          ) : null}
          <div className="field-label">{words.kindNo}</div>
          <Saying say={textOf('offer-decline-say')} dont={textOf('offer-decline-dont')} />
          <Button
            variant="default"
            className="offer-price"
            onClick={() => change({ amount: sayYuan(ladder.ceilingFen) })}
          >
            {words.backTo(sayYuan(ladder.ceilingFen))}
          </Button>
        </div>
      ) : null}
    </>
  )
}

function Rungs({ ladder }: { readonly ladder: Ladder }) {
  const words = useWords().compensation
  const { openingFen, ceilingFen, floorRoomFen } = ladder
  return (
    <div className="offer-rungs">
      {openingFen === null ? null : (
        <BigNumber label={words.opening} value={words.yuan(sayYuan(openingFen))} size="md" />
      )}
      <BigNumber label={words.ceiling} value={words.yuan(sayYuan(ceilingFen))} size="md" />
      {floorRoomFen === null ? null : (
        <BigNumber label={words.floor} value={words.yuan(sayYuan(floorRoomFen))} size="md" />
      )}
    </div>
  )
}

/** The amount against its bounds; the numbers stand above it, so that nothing hangs on the drawing. */
function Bar({ ladder, amountFen }: { readonly ladder: Ladder; readonly amountFen: number }) {
  const { ceilingFen, openingFen, floorRoomFen } = ladder
  const most = Math.max(ceilingFen * 1.5, amountFen, 1)
  const at = (fen: number) => `${Math.min(100, (fen / most) * 100)}%`
  return (
    <div className="offer-bar" aria-hidden>
      <div className="offer-bar-fill" style={{ width: at(amountFen) }} />
      {openingFen === null ? null : <i style={{ insetInlineStart: at(openingFen) }} />}
      <i data-ceiling style={{ insetInlineStart: at(ceilingFen) }} />
      {floorRoomFen === null || floorRoomFen > most ? null : (
        <i style={{ insetInlineStart: at(floorRoomFen) }} />
      )}
    </div>
  )
}
