// Name → function for the lines of the contract about what has fallen due.
import type { Channel } from '#shared/contract/contract'
import type { Result } from '#shared/contract/errors'
import type { Alerts } from '../workflow/alerts/alerts'
import { done, unavailable } from '../workflow/answer'
import type { Desk } from '../workflow/desk'
import type { Handlers } from './router'

type AlertHandlers = Pick<Handlers, Extract<Channel, `alert.${string}`>>

export function alertHandlers(desk: Desk): AlertHandlers {
  const answer = <Value>(use: (alerts: Alerts) => Value): Result<Value> =>
    desk.alerts === null ? unavailable('no-shop') : done(use(desk.alerts))
  return {
    'alert.list': () => answer(alerts => alerts.view()),
    'alert.try': async () => {
      const shown = await desk.alerts?.tryNote()
      return answer(() => ({ shown: shown ?? false }))
    },
    'alert.hide': ({ key }) =>
      answer(alerts => {
        alerts.hide(key)
        return null
      }),
    'alert.covered': ({ covered }) =>
      answer(alerts => {
        alerts.cover(covered)
        return null
      }),
    'alert.trustClock': async () => {
      await desk.alerts?.trustClock()
      return answer(() => null)
    },
  }
}
