// The rail on the left: where one can go, and how much waits there.
import { UnstyledButton } from '@mantine/core'
import { IconCalendarCheck, IconLayoutKanban, IconSettings, IconTrash } from '@tabler/icons-react'
import { type Place, useDesk } from '../../bridge/desk'
import { useWords } from '../../ui/words'

const PLACES = [
  { place: 'today', Icon: IconCalendarCheck },
  { place: 'board', Icon: IconLayoutKanban },
  { place: 'trash', Icon: IconTrash },
  { place: 'settings', Icon: IconSettings },
] as const satisfies readonly { place: Place; Icon: typeof IconTrash }[]

type RailProps = {
  readonly place: Place | 'case' | 'gallery'
  readonly overdue: number
  readonly due: number | undefined
  readonly open: number | undefined
}

export function Rail({ place, overdue, due, open }: RailProps) {
  const { frame } = useWords()
  const desk = useDesk()
  const counts: Readonly<Record<Place, number | undefined>> = {
    today: due,
    board: open,
    trash: undefined,
    settings: undefined,
  }

  return (
    <nav className="rail" aria-label={frame.rail}>
      {PLACES.map(({ place: to, Icon }) => {
        const count = counts[to]
        const late = to === 'today' ? overdue : 0
        const name = frame.places[to]
        const label =
          count === undefined
            ? name
            : late > 0
              ? frame.placeWithOverdue(name, count, late)
              : frame.placeWithCount(name, count)
        return (
          <UnstyledButton
            key={to}
            className="rail-place"
            aria-label={label}
            aria-current={place === to ? 'page' : undefined}
            data-at-foot={to === 'settings' || undefined}
            onClick={() => desk.go(to)}
          >
            <Icon size={22} stroke={1.75} aria-hidden />
            <span className="rail-word">{name}</span>
            {late > 0 ? (
              <span className="rail-count" data-overdue>
                {late}
              </span>
            ) : null}
            {count ? <span className="rail-count">{count}</span> : null}
          </UnstyledButton>
        )
      })}
    </nav>
  )
}
