// The rail on the left: where one can go, and how much waits there.
import { UnstyledButton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import {
  IconArrowsExchange,
  IconCalendarCheck,
  IconCashBanknote,
  IconHeartHandshake,
  IconLayoutKanban,
  IconMessage2,
  IconPackage,
  IconSettings,
  IconTools,
  IconTrash,
} from '@tabler/icons-react'
import type { TodayView } from '#shared/model/todayViews'
import { type Place, useDesk } from '../../bridge/desk'
import { useWords } from '../../ui/words'

const PLACES = [
  { place: 'today', Icon: IconCalendarCheck },
  { place: 'board', Icon: IconLayoutKanban },
  { place: 'parcels', Icon: IconPackage },
  { place: 'third', Icon: IconTools },
  { place: 'cash', Icon: IconCashBanknote },
  { place: 'promises', Icon: IconHeartHandshake },
  { place: 'handOver', Icon: IconArrowsExchange },
  { place: 'knowledge', Icon: IconMessage2 },
  { place: 'trash', Icon: IconTrash },
  { place: 'settings', Icon: IconSettings },
] as const satisfies readonly { place: Place; Icon: typeof IconTrash }[]

/** As in `frame.css`. */
const NARROW = '(max-width: 1280px)'
/** The exact number stands in the label. */
const atMost = (count: number, most: number) => (count > most ? `${most}+` : count)

type RailProps = {
  readonly place: Place | 'case' | 'gallery'
  readonly overdue: number
  readonly due: number | undefined
  readonly open: number | undefined
  readonly waiting: TodayView['waiting'] | undefined
  /** Cases that wait to be accepted by her who sits here. */
  readonly handOver: number | undefined
}

export function Rail({ place, overdue, due, open, waiting, handOver }: RailProps) {
  const { frame } = useWords()
  const desk = useDesk()
  const most = useMediaQuery(NARROW, false, { getInitialValueInEffect: false }) ? 99 : 999
  const counts: Readonly<Record<Place, number | undefined>> = {
    today: due,
    board: open,
    parcels: waiting?.parcels,
    third: waiting?.third,
    cash: waiting?.cash,
    promises: undefined,
    handOver,
    knowledge: undefined,
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
            title={count ? label : undefined}
            data-counted={(late || count || 0) > 0 || undefined}
            data-at-foot={to === 'settings' || undefined}
            onClick={() => desk.go(to)}
          >
            <Icon size={22} stroke={1.75} aria-hidden />
            <span className="rail-word">{name}</span>
            {late > 0 ? (
              <span className="rail-count" data-overdue>
                {atMost(late, most)}
              </span>
            ) : null}
            {count ? <span className="rail-count">{atMost(count, most)}</span> : null}
          </UnstyledButton>
        )
      })}
    </nav>
  )
}
