// What opens over the screen: dialogs own the keyboard while they are open and give the focus back.
import { Button, Group, Modal, type ModalProps, Stack, Text, Textarea } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { Field } from './Field'
import { LayerContext, onEnter, openLayer, useIsTopLayer } from './keys'
import { useWords } from './words'
import './dialog.css'

/** A layer of its own for keys; -1 until it is open. */
function useKeyLayer(): number {
  const [layer, setLayer] = useState(-1)
  useEffect(() => {
    const opened = openLayer()
    setLayer(opened.layer)
    return opened.close
  }, [])
  return layer
}

/** Everything inside hears keys before what lies below. */
export function KeyLayer({ children }: { readonly children: ReactNode }) {
  return <LayerContext.Provider value={useKeyLayer()}>{children}</LayerContext.Provider>
}

type DialogProps = {
  readonly title: ReactNode
  onClose(): void
  readonly size?: ModalProps['size']
  /** Escape and a click beside it do nothing: an answer is needed. */
  readonly mustAnswer?: boolean
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** Mantine gives the focus back only to a modal that is closed while it stays mounted; ours go away. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      const lost = document.activeElement === null || document.activeElement === document.body
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    },
    [before],
  )
}

/** Rendered only while it is open. Mark the first field with `data-autofocus`. */
export function Dialog({ title, onClose, size = 'md', mustAnswer = false, footer, children }: DialogProps) {
  const words = useWords()
  const layer = useKeyLayer()
  // Mantine's modals all listen to the window: without this, Escape would also close the dialog below.
  const isTop = useIsTopLayer(layer)
  useFocusBack()
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      centered
      withCloseButton={!mustAnswer}
      closeOnEscape={!mustAnswer && isTop}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': words.common.close, size: 40 }}
      styles={{ title: { fontWeight: 600, fontSize: '1.25rem' } }}
    >
      <LayerContext.Provider value={layer}>
        {children}
        {footer === undefined ? null : (
          <Group className="dialog-footer" justify="flex-end" gap={8}>
            {footer}
          </Group>
        )}
      </LayerContext.Provider>
    </Modal>
  )
}

type ConfirmDialogProps = {
  readonly title: string
  readonly text: string
  /** Says what happens: 移到回收站, not 确定. */
  readonly action: string
  readonly busy?: boolean
  readonly error?: string | undefined
  onConfirm(): void
  onClose(): void
}

export function ConfirmDialog({
  title,
  text,
  action,
  busy = false,
  error,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const words = useWords()
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {words.common.cancel}
          </Button>
          <Button data-autofocus loading={busy} onClick={onConfirm}>
            {action}
          </Button>
        </>
      }
    >
      <Stack gap={8}>
        <Text>{text}</Text>
        {error ? (
          <Text fw={600} c="var(--mantine-color-error)" role="alert">
            {error}
          </Text>
        ) : null}
      </Stack>
    </Dialog>
  )
}

type ReasonDialogProps = {
  readonly title: string
  readonly text?: string
  readonly action: string
  /** Ready-made reasons, chosen by a click. */
  readonly suggestions?: readonly string[]
  readonly busy?: boolean
  readonly error?: string | undefined
  readonly optional?: boolean
  onReason(reason: string): void
  onClose(): void
}

export function ReasonDialog(props: ReasonDialogProps) {
  const words = useWords()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const send = () => {
    if (reason.trim() === '' && !props.optional) setMissing(true)
    else props.onReason(reason.trim())
  }
  return (
    <Dialog
      title={props.title}
      onClose={props.onClose}
      footer={
        <>
          <Button variant="default" onClick={props.onClose}>
            {words.common.cancel}
          </Button>
          <Button loading={props.busy ?? false} onClick={send}>
            {props.action}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        {props.text === undefined ? null : <Text>{props.text}</Text>}
        <Field
          label={words.common.reason}
          error={props.error ?? (missing ? words.common.reasonMissing : undefined)}
          {...(props.optional ? { optional: words.common.optional } : {})}
        >
          {ids => (
            <Textarea
              {...ids}
              data-autofocus
              autosize
              minRows={2}
              placeholder={words.common.reasonHint}
              value={reason}
              onChange={event => {
                setReason(event.currentTarget.value)
                setMissing(false)
              }}
              onKeyDown={onEnter(send)}
            />
          )}
        </Field>
        {props.suggestions === undefined ? null : (
          <Group gap={8}>
            {props.suggestions.map(text => (
              <Button key={text} variant="default" fw={400} onClick={() => setReason(text)}>
                {text}
              </Button>
            ))}
          </Group>
        )}
      </Stack>
    </Dialog>
  )
}
