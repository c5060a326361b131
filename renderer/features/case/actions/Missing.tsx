// What still stands in the way of a deed, as a list that leads to each place.
import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Refusal } from '#shared/model/refusal'
import { sayRefusal } from '#shared/words/sayError'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useWords } from '../../../ui/words'

type MissingProps = {
  readonly refusals: readonly Refusal[]
  onGo(refusal: Refusal): void
  /** What can be done about all of it together. */
  readonly children?: ReactNode
}

/** Every line leads to its place, by click or Alt and its digit. */
export function Missing({ refusals, onGo, children }: MissingProps) {
  const words = useWords()
  const { dialogs } = words.case
  const keys = refusals.map((refusal, place) => [
    `alt+Digit${place + 1}`,
    { does: sayRefusal(words, refusal), run: () => onGo(refusal) },
  ])
  useKeys(Object.fromEntries(keys), { title: dialogs.missing })
  if (refusals.length === 0) return null
  return (
    <div className="missing" role="status">
      <span className="missing-title">{dialogs.missing}</span>
      <div className="missing-items">
        {refusals.map((refusal, place) => (
          <UnstyledButton key={refusal.code} className="missing-item" onClick={() => onGo(refusal)}>
            <KeyHint name={`alt+Digit${place + 1}`} />
            {sayRefusal(words, refusal)}
          </UnstyledButton>
        ))}
      </div>
      {children}
    </div>
  )
}

/** The focus goes to the field that a refusal is about. */
export function focusField(fields: HTMLElement | null, { field }: Refusal): void {
  const place = fields?.querySelector(`[data-field="${field}"]`)
  place?.querySelector<HTMLElement>('[tabindex="0"], input, button')?.focus()
}
