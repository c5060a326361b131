// What is done about a reminder where it stands: done, later, opened, put away.
import type { AlertRow } from '#shared/model/alertViews'
import { instant, MINUTE_MS } from '#shared/time/zone'
import { useDesk } from '../../bridge/desk'
import { useNow } from '../../bridge/now'
import { useCommand } from '../../bridge/useCommand'
import { useSay } from '../../bridge/useSay'
import { useWords } from '../../ui/words'

const LATER_MS = 15 * MINUTE_MS

export function useAlertDeeds() {
  const { alerts } = useWords()
  const desk = useDesk()
  const say = useSay()
  const now = useNow()
  const [finish, snooze, hide] = [
    useCommand('rows.done'),
    useCommand('rows.snooze'),
    useCommand('alert.hide'),
  ]
  const rowsOf = ({ caseId, subject }: AlertRow) => [{ caseId, subject }]

  async function done(row: AlertRow): Promise<void> {
    const result = await finish.run({ rows: rowsOf(row) })
    if (result.ok) desk.toast(alerts.wasDone, { undo: true })
    else desk.showError(result.error)
  }

  async function later(row: AlertRow): Promise<void> {
    const until = instant(now + LATER_MS)
    const result = await snooze.run({ rows: rowsOf(row), until })
    if (result.ok) desk.toast(alerts.wasPutOff(say.moment(until)), { undo: true })
    else desk.showError(result.error)
  }

  async function putAway(key: string | null): Promise<void> {
    const result = await hide.run({ key })
    if (!result.ok) desk.showError(result.error)
  }

  return {
    busy: finish.busy || snooze.busy,
    done: (row: AlertRow) => void done(row),
    later: (row: AlertRow) => void later(row),
    open: (row: AlertRow) => {
      void putAway(row.key)
      void desk.openCase(row.caseId)
    },
    hide: (key: string | null) => void putAway(key),
    toToday: () => {
      void putAway(null)
      desk.go('today')
    },
  }
}
