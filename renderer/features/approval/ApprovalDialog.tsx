// Asks for a manager's yes: what it is for, who says it, and why. One dialog for every place.
import { Button, Stack, Text, TextInput } from '@mantine/core'
import { type RefObject, useRef, useState } from 'react'
import type { ApprovalInput } from '#shared/model/approval'
import type { ClerkId } from '#shared/model/ids'
import { cleanLine, TEXT_LIMITS } from '#shared/model/text'
import type { ClerkView } from '#shared/model/views'
import { sayError } from '#shared/words/sayError'
import { useShop } from '../../bridge/appState'
import { useAnswer } from '../../bridge/useAnswer'
import { ChipChoice } from '../../ui/ChipChoice'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { onEnter, useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { LoadingLines } from '../../ui/states'
import { useWords } from '../../ui/words'
import './approval.css'

type ApprovalDialogProps = {
  /** What it is for, in words of the place that asks. */
  readonly reason: string
  onAnswer(given: ApprovalInput | null): void
}

export function ApprovalDialog({ reason, onAnswer }: ApprovalDialogProps) {
  const words = useWords()
  const clerks = useAnswer('clerk.list', null)
  const managers = clerks.value?.filter(({ active, role }) => active && role === 'manager')
  return (
    <Dialog title={words.approval.title} onClose={() => onAnswer(null)}>
      <Stack gap={16}>
        <div>
          <div className="field-label">{words.approval.whatFor}</div>
          <Text fw={600} size="lg">
            {reason}
          </Text>
        </div>
        {managers === undefined ? (
          clerks.error === null ? (
            <LoadingLines lines={2} />
          ) : (
            <Text role="alert">{sayError(words, clerks.error)}</Text>
          )
        ) : (
          <ApprovalForm managers={managers} onAnswer={onAnswer} />
        )}
      </Stack>
    </Dialog>
  )
}

type ApprovalFormProps = {
  readonly managers: readonly ClerkView[]
  onAnswer(given: ApprovalInput | null): void
}

function ApprovalForm({ managers, onAnswer }: ApprovalFormProps) {
  const words = useWords()
  const text = words.approval
  const { clerk } = useShop()
  const reasonField = useRef<HTMLInputElement>(null)
  // A manager at the desk approves herself; a shop's only manager needs no choosing.
  const usual =
    managers.find(({ id }) => id === clerk?.id) ?? (managers.length === 1 ? managers[0] : undefined)
  const [by, setBy] = useState<ClerkId | null>(usual?.id ?? null)
  const [why, setWhy] = useState('')
  const [errors, setErrors] = useState<{ readonly by?: string; readonly why?: string }>({})

  function choose(id: string): void {
    setBy(managers.find(manager => manager.id === id)?.id ?? null)
    setErrors(({ why: kept }) => (kept === undefined ? {} : { why: kept }))
    reasonField.current?.focus()
  }

  function give(): void {
    const reason = cleanLine(why)
    const tooLong = [...reason].length > TEXT_LIMITS.line
    const wrong = {
      ...(by === null ? { by: words.common.chooseOne } : {}),
      ...(reason === '' ? { why: words.common.reasonMissing } : {}),
      ...(tooLong ? { why: words.errors.tooLong(TEXT_LIMITS.line) } : {}),
    }
    setErrors(wrong)
    if (by !== null && wrong.why === undefined) onAnswer({ by, reason })
  }

  if (managers.length === 0) return <Text role="alert">{text.noManager}</Text>
  return (
    <>
      <ManagerKeys managers={managers} onChoose={choose} />
      <ChipChoice
        label={text.who}
        choices={managers.map(({ id, name }) => ({ id, label: name }))}
        value={by}
        onChange={choose}
        error={errors.by}
        autoFocus={by === null}
      />
      <Reason
        field={reasonField}
        value={why}
        error={errors.why}
        autoFocus={by !== null}
        onChange={setWhy}
        onSend={give}
      />
      <div className="approval-foot">
        <span>{text.kept}</span>
        <Button variant="default" onClick={() => onAnswer(null)}>
          {words.common.cancel}
        </Button>
        <Button rightSection={<KeyHint name="Enter" />} onClick={give}>
          {text.give}
        </Button>
      </div>
    </>
  )
}

type ManagerKeysProps = { readonly managers: readonly ClerkView[]; onChoose(id: string): void }

/** Digits choose while nothing is typed; with Alt also from the reason. Keys count for the dialog only from inside it. */
function ManagerKeys({ managers, onChoose }: ManagerKeysProps) {
  const text = useWords().approval
  const keys = managers.slice(0, 9).flatMap(({ id, name }, place) => {
    const key = { does: name, run: () => onChoose(id) }
    return [
      [`Digit${place + 1}`, key],
      [`alt+Digit${place + 1}`, key],
    ]
  })
  useKeys(Object.fromEntries(keys), { title: text.who })
  return null
}

type ReasonProps = {
  readonly field: RefObject<HTMLInputElement | null>
  readonly value: string
  readonly error: string | undefined
  readonly autoFocus: boolean
  onChange(text: string): void
  onSend(): void
}

function Reason({ field, value, error, autoFocus, onChange, onSend }: ReasonProps) {
  const text = useWords().approval
  return (
    <Field label={text.reason} error={error}>
      {ids => (
        <TextInput
          {...ids}
          ref={field}
          data-autofocus={autoFocus || undefined}
          placeholder={text.reasonHint}
          value={value}
          onChange={event => onChange(event.currentTarget.value)}
          onKeyDown={onEnter(onSend)}
        />
      )}
    </Field>
  )
}
