// A labelled control with its error right below. The error is ink with a sign: red is kept for overdue.
import { IconAlertCircle } from '@tabler/icons-react'
import { type ReactNode, useId, useLayoutEffect } from 'react'
import { KeyHint } from './layout'

type FieldProps = {
  readonly label: string
  readonly error?: string | undefined
  readonly optional?: string
  readonly keyName?: string
  /** Receives the ids that tie the control to its label and error. */
  readonly children: (ids: {
    readonly id: string
    readonly 'aria-describedby'?: string
    readonly 'aria-invalid'?: true
  }) => ReactNode
}

/**
 * Ties a control to the texts that describe it. Mantine's inputs put their own `aria-describedby` and `aria-invalid`
 * over those they are given, so they are set on the element itself.
 */
export function useDescribed(id: string, describedBy: string | undefined, isInvalid: boolean): void {
  useLayoutEffect(() => {
    const control = document.getElementById(id)
    if (!control) return
    if (describedBy === undefined) control.removeAttribute('aria-describedby')
    else control.setAttribute('aria-describedby', describedBy)
    if (isInvalid) control.setAttribute('aria-invalid', 'true')
    else control.removeAttribute('aria-invalid')
  }, [id, describedBy, isInvalid])
}

export function Field({ label, error, optional, keyName, children }: FieldProps) {
  const id = useId()
  const errorId = `${id}-error`
  useDescribed(id, error ? errorId : undefined, Boolean(error))
  return (
    <div>
      <div className="field-label">
        <label htmlFor={id}>{label}</label>
        {optional === undefined ? null : <span>{optional}</span>}
        {keyName === undefined ? null : <KeyHint name={keyName} />}
      </div>
      {children(error ? { id, 'aria-describedby': errorId, 'aria-invalid': true } : { id })}
      <FieldError id={errorId} text={error} />
    </div>
  )
}

export function FieldError({ id, text }: { readonly id?: string; readonly text: string | undefined }) {
  if (!text) return null
  return (
    <div className="field-error" id={id} role="alert">
      <IconAlertCircle size={16} aria-hidden />
      <span>{text}</span>
    </div>
  )
}
