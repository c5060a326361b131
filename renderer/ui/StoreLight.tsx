// A small light with a word that says how the store is; what it means opens below it.
import { Popover, UnstyledButton } from '@mantine/core'
import {
  IconAlertTriangleFilled,
  IconCircleFilled,
  IconEye,
  IconSquareRoundedXFilled,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import './storeLight.css'

export type Light = 'green' | 'yellow' | 'red' | 'readOnly'

const SHAPES = {
  green: IconCircleFilled,
  yellow: IconAlertTriangleFilled,
  red: IconSquareRoundedXFilled,
  readOnly: IconEye,
} as const

export function StoreLight({
  light,
  text,
  children,
}: {
  readonly light: Light
  readonly text: string
  readonly children: ReactNode
}) {
  const Shape = SHAPES[light]
  return (
    <Popover position="bottom-end" width={380} trapFocus withinPortal>
      <Popover.Target>
        <UnstyledButton className="store-light" data-light={light}>
          <Shape size={light === 'green' ? 10 : 16} aria-hidden />
          <span>{text}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={text}>{children}</Popover.Dropdown>
    </Popover>
  )
}
