// How time stands, said three times: by colour, by shape, by words.
import {
  IconAlertOctagonFilled,
  IconAlertTriangleFilled,
  IconCircleCheck,
  IconClock,
} from '@tabler/icons-react'
import './dueBadge.css'

export type BadgeTone = 'calm' | 'soon' | 'overdue' | 'done'

const SHAPES = {
  calm: IconClock,
  soon: IconAlertTriangleFilled,
  overdue: IconAlertOctagonFilled,
  done: IconCircleCheck,
} as const

type DueBadgeProps = {
  readonly tone: BadgeTone
  /** `还剩 3 小时` */
  readonly text: string
  /** The exact time, on hover. */
  readonly exact?: string
  readonly big?: boolean
}

export function DueBadge({ tone, text, exact, big = false }: DueBadgeProps) {
  const Shape = SHAPES[tone]
  return (
    <span className="due-badge" data-tone={tone} data-big={big || undefined} title={exact}>
      <Shape size={big ? 24 : 16} stroke={2} aria-hidden />
      <span>{text}</span>
    </span>
  )
}
