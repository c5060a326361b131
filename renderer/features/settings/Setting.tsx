// One setting: its label, the control, what it means, what is wrong with it, and that it was saved.
import type { ReactNode } from 'react'
import { useId } from 'react'
import { FieldError, useDescribed } from '../../ui/Field'
import { SavedMark } from './SavedMark'
import type { Saving } from './useSaving'

type SettingProps = {
  readonly label: string
  readonly help?: string | undefined
  readonly saving: Saving
  readonly error?: string | undefined
  /** Beside the label, such as a live count. */
  readonly aside?: string
  readonly children: (ids: { readonly id: string }) => ReactNode
}

export function Setting({ label, help, saving, error = saving.error, aside, children }: SettingProps) {
  const id = useId()
  const described = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(part => part !== '')
  useDescribed(id, described.length === 0 ? undefined : described.join(' '), Boolean(error))
  return (
    <div className="setting">
      <div className="field-label">
        <label htmlFor={id}>{label}</label>
        <SavedMark count={saving.saved} />
        {aside === undefined ? null : <span className="setting-aside">{aside}</span>}
      </div>
      {children({ id })}
      {help === undefined ? null : (
        <p className="setting-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <FieldError id={`${id}-error`} text={error} />
    </div>
  )
}
