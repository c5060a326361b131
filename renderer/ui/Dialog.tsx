// What opens over the screen: dialogs own the keyboard while they are open and give the focus back.
import { Button, CloseButton, Group, Stack, Text } from '@mantine/core'
import { type MouseEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Field } from './Field'
import { GrowingText } from './GrowingText'
import { useHeldFocus } from './heldFocus'
import { LayerContext, onEnter, openLayer, useIsTopLayer } from './keys'
import { overPlace } from './overPlace'
import { endToast } from './toast'
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

export type DialogSize = 'md' | 'lg' | 'xl' | 'form' | 'full'

type DialogProps = {
  readonly title: ReactNode
  onClose(): void
  readonly size?: DialogSize
  /** Escape and a click beside it do nothing: an answer is needed. */
  readonly mustAnswer?: boolean
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** Where the focus was, unless something else has taken it meanwhile. */
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

/** Heard before anything inside: what a menu or a calendar in the dialog closes by Escape is not the dialog. */
function useEscape(run: (() => void) | null): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return
      const { target } = event
      const isOfPopover =
        target instanceof Element && target.getAttribute('data-mantine-stop-propagation') === 'true'
      if (isOfPopover || latest.current === null) return
      // What lies below hears keys again as soon as the dialog is closed: this press was not meant for it.
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}

/** A click beside it neither closes the dialog nor takes the focus away. */
function keepFocus(event: MouseEvent): void {
  if (event.target === event.currentTarget) event.preventDefault()
}

/**
 * Rendered only while it is open. Mark the first field with `data-autofocus`. Of plain elements: Mantine's modal is
 * drawn in four goes and lays the whole page out anew, which a clerk feels at every F2 (bench R1).
 */
export function Dialog({ title, onClose, size = 'md', mustAnswer = false, footer, children }: DialogProps) {
  const words = useWords()
  const layer = useKeyLayer()
  const isTop = useIsTopLayer(layer)
  const held = useHeldFocus(isTop)
  const titleId = useId()
  useFocusBack()
  // It would lie on what has just opened.
  useEffect(endToast, [])
  useEscape(mustAnswer || !isTop ? null : onClose)
  return createPortal(
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing to be pressed, it only leaves the focus where it is
    <div className="dialog-shade" onMouseDown={keepFocus}>
      <section
        ref={held}
        className="dialog"
        data-size={size}
        role="dialog"
        aria-modal="true"
        aria-labelledby={titleId}
        tabIndex={-1}
      >
        <header className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          {mustAnswer ? null : <CloseButton size={40} aria-label={words.common.close} onClick={onClose} />}
        </header>
        <LayerContext.Provider value={layer}>
          <div className="dialog-body">{children}</div>
          {footer === undefined ? null : <footer className="dialog-footer">{footer}</footer>}
        </LayerContext.Provider>
      </section>
    </div>,
    overPlace(),
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
            <GrowingText
              {...ids}
              data-autofocus
              rows={2}
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
