// The incident of a case: begun by its first stamp, stamped by one key, until it is ended.
import { useRef } from 'react'
import type { IncidentStampId } from '#shared/catalog/calm'
import { openIncident } from '#shared/domain/treatment/incidents'
import type { CaseView } from '#shared/model/views'
import { call } from '../../../bridge/bridge'
import { useDesk } from '../../../bridge/desk'
import { useCommand } from '../../../bridge/useCommand'

export function useIncident(view: CaseView) {
  const desk = useDesk()
  const { caseId } = view.card
  const begin = useCommand('incident.begin')
  const stamping = useCommand('incident.stamp')
  const incident = openIncident(view.treatment)
  /** One after the other: two quick presses are two stamps of one incident. */
  const last = useRef<Promise<unknown>>(Promise.resolve())

  async function begun() {
    const now = await call('case.get', { caseId })
    const found = now.ok && now.value !== null ? openIncident(now.value.treatment) : null
    if (found) return found
    const result = await begin.run({ caseId })
    if (!result.ok) {
      desk.showError(result.error)
      return null
    }
    const after = await call('case.get', { caseId })
    return after.ok && after.value !== null ? openIncident(after.value.treatment) : null
  }

  async function put(kind: IncidentStampId, text: string): Promise<void> {
    const found = await begun()
    if (found === null || kind === 'began') return
    const result = await stamping.run({ caseId, incidentId: found.id, kind, text })
    if (!result.ok) desk.showError(result.error)
  }

  const stamp = (kind: IncidentStampId, text = '') => {
    last.current = last.current.then(() => put(kind, text))
    return last.current
  }
  return { incident, stamp }
}
