// The parts of something that is gone through in order: where one stands, and the way back to each.
import { UnstyledButton } from '@mantine/core'
import './spine.css'

type SpineProps<Id extends string> = {
  readonly label: string
  readonly parts: readonly { readonly id: Id; readonly name: string }[]
  readonly at: Id
  /** False for a part that cannot be reached yet. */
  mayGo?(id: Id): boolean
  onGo(id: Id): void
}

export function Spine<Id extends string>({ label, parts, at, mayGo, onGo }: SpineProps<Id>) {
  const current = parts.findIndex(({ id }) => id === at)
  return (
    <ol className="spine" aria-label={label}>
      {parts.map(({ id, name }, place) => (
        <li key={id} data-passed={place < current || undefined}>
          <UnstyledButton
            className="spine-part"
            aria-current={id === at ? 'step' : undefined}
            disabled={mayGo !== undefined && !mayGo(id)}
            onClick={() => onGo(id)}
          >
            {name}
          </UnstyledButton>
        </li>
      ))}
    </ol>
  )
}
