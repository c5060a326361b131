// When it gets heated at the counter: an incident with stamps at the minute, people, witnesses, the end (R140–R142, N12).
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import { type CaseId, IncidentId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Incident } from '../../model/treatment'
import { instant } from '../../time/zone'
import { newEvent, nextCase, openCase } from '../caseChange'
import { ruleReminders } from '../followUps/ruleReminders'

export function openIncident(record: Pick<Case, 'incidents'>): Incident | null {
  return record.incidents.find(incident => incident.endedAt === null) ?? null
}

/** Opens the incident of a case with its first stamp. One at a time. */
export function beginIncident(book: Book, scene: Scene, input: { caseId: CaseId }): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  if (openIncident(looked.found)) return no(refuse('incident-open'))
  const stamp = { at: instant(scene.now), by: scene.by }
  const incident: Incident = {
    ...stamp,
    id: IncidentId.parse(scene.newId()),
    stamps: [{ ...stamp, kind: 'began', text: '' }],
    people: '',
    witnesses: '',
    police: '',
    result: '',
    endedAt: null,
  }
  const incidents = [...looked.found.incidents, incident]
  return yes(null, [
    nextCase(looked.found, scene, { incidents }, [newEvent(scene, 'incident', '', { stamp: 'began' })]),
  ])
}

type Found = { ok: true; record: Case; incident: Incident } | { ok: false; refusal: Refusal }

function find(book: Book, input: { caseId: CaseId; incidentId: IncidentId }): Found {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return looked
  const incident = looked.found.incidents.find(({ id }) => id === input.incidentId)
  if (!incident) return { ok: false, refusal: refuse('no-such-incident') }
  if (incident.endedAt !== null) return { ok: false, refusal: refuse('incident-ended') }
  return { ok: true, record: looked.found, incident }
}

const replaced = (record: Case, incident: Incident) =>
  record.incidents.map(item => (item.id === incident.id ? incident : item))

/** One key, one stamp: what happened, at this minute. */
export function stampIncident(
  book: Book,
  scene: Scene,
  input: {
    caseId: CaseId
    incidentId: IncidentId
    kind: Incident['stamps'][number]['kind']
    text: string
  },
): Ruling<null> {
  const found = find(book, input)
  if (!found.ok) return no(found.refusal)
  const { record, incident } = found
  const stamp = { kind: input.kind, text: input.text, at: instant(scene.now), by: scene.by }
  const incidents = replaced(record, { ...incident, stamps: [...incident.stamps, stamp] })
  const event = newEvent(scene, 'incident', input.text, { stamp: input.kind })
  return yes(null, [nextCase(record, scene, { incidents }, [event])])
}

/** It is over: who was there, who saw it, how it ended. Once heads are cool, he is called (R142). */
export function endIncident(
  book: Book,
  scene: Scene,
  input: {
    caseId: CaseId
    incidentId: IncidentId
    people: string
    witnesses: string
    police: string
    result: string
  },
): Ruling<null> {
  const found = find(book, input)
  if (!found.ok) return no(found.refusal)
  if (input.result === '') return no(refuse('required', 'result'))
  const { record, incident } = found
  const { people, witnesses, police, result } = input
  const ended: Incident = { ...incident, people, witnesses, police, result, endedAt: instant(scene.now) }
  const event = newEvent(scene, 'incidentEnded', result)
  const reminders = [...record.reminders, ...ruleReminders(book, scene, 'coolOff', record.ownerId, '')]
  return yes(null, [nextCase(record, scene, { incidents: replaced(record, ended), reminders }, [event])])
}
