// A span from now on: 三天后, 半小时后, in 2 hours.
import { NUMBER_PATTERN as N, readNumber } from '../chineseNumber'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../zone'
import { firstOf, type Read, take } from './take'

const LATER = '(?:之?[后後]|以[后後])'

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:分钟|分鐘|分|minutes?|mins?|m)$/, MINUTE_MS],
  [/^(?:个小时|個小時|小时|小時|个钟头|個鐘頭|钟头|鐘頭|hours?|hrs?|h)$/, HOUR_MS],
  [/^(?:天|日|days?|d)$/, DAY_MS],
  [/^(?:个星期|個星期|星期|个礼拜|個禮拜|礼拜|禮拜|周|週|weeks?|w)$/, 7 * DAY_MS],
]
const UNIT =
  '(分钟|分鐘|分|个小时|個小時|小时|小時|个钟头|個鐘頭|钟头|鐘頭|天|日|个星期|個星期|星期|个礼拜|個禮拜|礼拜|禮拜|周|週)'

function spanOf(amount: string, unit: string): number | null {
  const count = amount === '半' ? 0.5 : readNumber(amount)
  const size = UNITS.find(([pattern]) => pattern.test(unit))?.[1]
  return count === null || size === undefined ? null : count * size
}

/** Milliseconds. Whole days keep their clock time open, hours and minutes are exact. */
export function readSpan(text: string): Read<number> | null {
  return firstOf<number>(text, [
    rest =>
      take(
        rest,
        new RegExp(`(?:过|過)?\\s*(${N})\\s*[个個]半(?:小时|小時|钟头|鐘頭)\\s*${LATER}`),
        ([, count]) => {
          const hours = readNumber(count ?? '')
          return hours === null ? null : (hours + 0.5) * HOUR_MS
        },
      ),
    rest =>
      take(rest, new RegExp(`(?:过|過|再过|再過)?\\s*(${N}|半)\\s*${UNIT}(半)?\\s*${LATER}`), chineseSpan),
    rest => take(rest, new RegExp(`(?:过|過|再过|再過)\\s*(${N}|半)\\s*${UNIT}(半)?`), chineseSpan),
    rest => take(rest, /(?:一刻钟|一刻鐘|刻钟|刻鐘)\s*(?:之?[后後]|以[后後])/, () => 15 * MINUTE_MS),
    rest =>
      take(rest, /\bin\s+(?:(\d{1,4})|an?|half an?)\s*(minutes?|mins?|hours?|hrs?|days?|weeks?)\b/, found =>
        spanOf(found[1] ?? (found[0].includes('half') ? '半' : '1'), found[2] ?? ''),
      ),
  ])
}

function chineseSpan(found: RegExpExecArray): number | null {
  const span = spanOf(found[1] ?? '', found[2] ?? '')
  if (span === null || found[3] === undefined) return span
  const half = spanOf('半', found[2] ?? '')
  return half === null ? null : span + half
}
