// A number that is copied by clicking on it.
import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useCopy } from '../../bridge/useCopy'

type CopyButtonProps = {
  readonly text: string
  /** Says what a click does. */
  readonly label: string
  readonly className: string
  readonly children: ReactNode
}

export function CopyButton({ text, label, className, children }: CopyButtonProps) {
  const copy = useCopy()
  return (
    <UnstyledButton className={className} aria-label={label} title={label} onClick={() => copy(text)}>
      {children}
    </UnstyledButton>
  )
}
