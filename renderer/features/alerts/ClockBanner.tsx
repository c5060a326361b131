// The computer's clock cannot be right: said at the top until it is, or until she says that it is.
import { Button } from '@mantine/core'
import { useDesk } from '../../bridge/desk'
import { useAnswer } from '../../bridge/useAnswer'
import { useCommand } from '../../bridge/useCommand'
import { useSay } from '../../bridge/useSay'
import { ErrorBanner } from '../../ui/states'
import { useWords } from '../../ui/words'

export function ClockBanner() {
  const { clock: text } = useWords().alerts
  const say = useSay()
  const desk = useDesk()
  const trust = useCommand('alert.trustClock')
  const alerts = useAnswer('alert.list', null).value
  const doubt = alerts?.clock ?? null
  if (alerts === undefined || doubt === null) return null

  async function isRight(): Promise<void> {
    const result = await trust.run(null)
    if (!result.ok) desk.showError(result.error)
  }

  const isBehind = doubt.kind === 'behind'
  return (
    <ErrorBanner
      title={isBehind ? text.behind : text.ahead}
      safe={
        isBehind
          ? text.behindText(say.exactly(alerts.now), say.exactly(doubt.known))
          : text.aheadText(say.exactly(doubt.from), say.exactly(doubt.to))
      }
      next={isBehind ? text.behindSafe : text.aheadSafe}
      actions={
        <Button variant="default" loading={trust.busy} onClick={() => void isRight()}>
          {text.trust}
        </Button>
      }
    />
  )
}
