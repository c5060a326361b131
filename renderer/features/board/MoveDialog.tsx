// Whose move it is now, why, and when we look at it again while others have it.
import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { MOVES, type MoveId } from '#shared/catalog/columns'
import type { CaseCard } from '#shared/model/views'
import { useShop } from '../../bridge/appState'
import { useNow } from '../../bridge/now'
import { ChipChoice } from '../../ui/ChipChoice'
import { Dialog } from '../../ui/Dialog'
import { Field, FieldError } from '../../ui/Field'
import { onEnter, useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { WhenChooser } from '../../ui/WhenChooser'
import { useLanguage, useWords } from '../../ui/words'
import { customerText } from './sayCard'
import { type Moving, useMoving } from './useMoving'

type MoveDialogProps = { readonly card: CaseCard; readonly preset: MoveId | null; onClose(): void }

export function MoveDialog({ card, preset, onClose }: MoveDialogProps) {
  const words = useWords()
  const language = useLanguage()
  const moving = useMoving(card, preset, onClose)
  const chosen = MOVES.find(({ id }) => id === moving.move)
  const stays =
    card.column === 'toInspect'
      ? words.board.staysToInspect
      : card.column === 'toSettle'
        ? words.board.staysToSettle
        : null
  return (
    <Dialog
      title={words.board.moveTitle}
      size="lg"
      onClose={onClose}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words.common.cancel}
          </Button>
          <Button loading={moving.busy} rightSection={<KeyHint name="Enter" />} onClick={moving.send}>
            {chosen ? words.board.moveTo(chosen.text[language]) : words.board.moveChoose}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        <Text c="dimmed">{words.common.listOf([card.no, card.item, customerText(card, words)])}</Text>
        {stays === null ? null : <Text size="sm">{stays}</Text>}
        <MoveFields card={card} preset={preset} moving={moving} />
        <FieldError text={moving.errors['']} />
      </Stack>
    </Dialog>
  )
}

type MoveFieldsProps = Pick<MoveDialogProps, 'card' | 'preset'> & { readonly moving: Moving }

function MoveFields({ card, preset, moving }: MoveFieldsProps) {
  const words = useWords()
  const language = useLanguage()
  const nowMs = useNow()
  const shop = useShop()
  const reason = useRef<HTMLInputElement>(null)
  const { move, errors } = moving
  // What comes next is the reason; the chip takes the focus first, so this waits for it.
  useEffect(() => {
    if (move !== preset) reason.current?.focus()
  }, [move, preset])
  const suggestions = move === null ? [] : words.board.reasons[move]
  useKeys(
    Object.fromEntries(
      suggestions.map((text, place) => [
        `alt+Digit${place + 1}`,
        { does: text, run: () => moving.setReason(text) },
      ]),
    ),
    { title: words.board.moveTitle },
  )
  useKeys(
    Object.fromEntries(
      MOVES.filter(({ id }) => id !== card.move).map(({ id, text }) => [
        `Digit${MOVES.findIndex(each => each.id === id) + 1}`,
        { does: text[language], run: () => moving.setMove(id) },
      ]),
    ),
    { title: words.board.moveTitle },
  )
  return (
    <>
      <ChipChoice
        label={words.board.moveWho}
        choices={MOVES.map(({ id, text }) => ({ id, label: text[language], disabled: id === card.move }))}
        value={move}
        onChange={moving.setMove}
        error={errors.move}
        autoFocus={preset === null}
      />
      <Field label={words.board.moveReason} error={errors.reason}>
        {ids => (
          <TextInput
            {...ids}
            ref={reason}
            data-autofocus={preset === null ? undefined : true}
            placeholder={words.common.reasonHint}
            value={moving.reason}
            onChange={event => moving.setReason(event.currentTarget.value)}
            onKeyDown={onEnter(moving.send)}
          />
        )}
      </Field>
      {suggestions.length === 0 ? null : (
        <Group gap={8}>
          {suggestions.map((text, place) => (
            <Button
              key={text}
              variant="default"
              fw={400}
              leftSection={<KeyHint name={`alt+Digit${place + 1}`} />}
              onClick={() => {
                moving.setReason(text)
                reason.current?.focus()
              }}
            >
              {text}
            </Button>
          ))}
        </Group>
      )}
      {move === null || move === 'us' ? null : (
        <WhenChooser
          label={words.board.moveLook}
          ready={moving.ready}
          value={moving.lookAt}
          onChange={moving.setLookAt}
          nowMs={nowMs}
          zone={shop.timeZone}
          error={errors.nextTouchAt}
        />
      )}
    </>
  )
}
