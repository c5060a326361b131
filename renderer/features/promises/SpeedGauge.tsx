// A calm gauge: how long money takes, as a bar from zero, with a mark at the shop's target and one at the others' average.
import type { MeasuresView } from '#shared/model/promiseViews'
import { useWords } from '../../ui/words'

type SpeedGaugeProps = { readonly refund: MeasuresView['refund'] & { readonly days: number } }

/** Room beyond the longest of the three, so that no mark stands at the very edge. */
const ROOM = 1.2

export function SpeedGauge({ refund: { days, targetDays, averageDays } }: SpeedGaugeProps) {
  const { refund: words } = useWords().measures
  const whole = Math.max(days, targetDays, averageDays) * ROOM
  const at = (value: number) => `${whole === 0 ? 0 : (value / whole) * 100}%`
  const marks = [
    { id: 'target', value: targetDays, text: words.target(targetDays) },
    { id: 'average', value: averageDays, text: words.average(averageDays) },
  ] as const
  return (
    <div
      className="gauge"
      role="img"
      aria-label={words.gauge(words.days(days), words.days(targetDays), words.days(averageDays))}
    >
      <div className="gauge-track">
        <div
          className="gauge-bar"
          data-within={days <= targetDays || undefined}
          style={{ inlineSize: at(days) }}
        />
        {marks.map(({ id, value }) => (
          <div key={id} className="gauge-mark" data-mark={id} style={{ insetInlineStart: at(value) }} />
        ))}
      </div>
      <ul className="gauge-legend">
        {marks.map(({ id, text }) => (
          <li key={id}>
            <span className="gauge-sign" data-mark={id} />
            {text}
          </li>
        ))}
      </ul>
    </div>
  )
}
