// A small dialog for one deed: Ctrl+Enter or Enter sends, Escape leaves, what is wrong stands at its field.
import { Button, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { Dialog, type DialogSize } from './Dialog'
import { FieldError } from './Field'
import { isComposing, isTyping, useKeys } from './keys'
import { KeyHint } from './layout'
import { useWords } from './words'

type DeedDialogProps = {
  readonly title: string
  /** Says what happens. */
  readonly action: string
  readonly busy: boolean
  /** What no field has caused. */
  readonly error: string | undefined
  /** Something is still missing, and the dialog says what: sending goes there instead. */
  readonly isOff?: boolean
  readonly size?: DialogSize
  /** Nothing has to be filled in: Enter does it. */
  readonly focusSend?: boolean
  onSend(): void
  onClose(): void
  readonly children: ReactNode
}

export function DeedDialog(props: DeedDialogProps) {
  const {
    title,
    action,
    busy,
    error,
    isOff = false,
    size = 'lg',
    focusSend = false,
    onSend,
    onClose,
    children,
  } = props
  const words = useWords()

  /** A chosen chip is a choice made: Enter goes on instead of choosing it again. */
  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.key !== 'Enter' || isComposing(event) || event.ctrlKey || event.metaKey || event.shiftKey)
      return
    const { target } = event
    const isChosen = target instanceof Element && target.getAttribute('role') === 'radio'
    const isLine = target instanceof HTMLInputElement && isTyping(target)
    const isText = target instanceof HTMLTextAreaElement && !target.value.includes('\n')
    const isTick = target instanceof HTMLInputElement && target.type === 'checkbox'
    if (!isChosen && !isLine && !isText && !isTick) return
    if (isChosen && target.getAttribute('aria-checked') !== 'true') return
    event.preventDefault()
    onSend()
  }

  return (
    <Dialog
      title={title}
      size={size}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {words.common.cancel}
          </Button>
          <Button
            loading={busy}
            {...(focusSend ? { 'data-autofocus': true } : {})}
            {...(isOff ? { 'data-disabled': true } : {})}
            aria-disabled={isOff || undefined}
            rightSection={<KeyHint name="mod+Enter" />}
            onClick={onSend}
          >
            {action}
          </Button>
        </>
      }
    >
      <SendKey does={action} onSend={onSend} title={title} />
      <Stack gap={16} onKeyDown={onKeyDown}>
        {children}
        <FieldError text={error} />
      </Stack>
    </Dialog>
  )
}

/** Keys count for the dialog only from inside it. */
function SendKey({ does, title, onSend }: { readonly does: string; readonly title: string; onSend(): void }) {
  useKeys({ 'mod+Enter': { does, run: onSend } }, { title })
  return null
}
