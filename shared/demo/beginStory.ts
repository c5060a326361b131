// Registers the case of a story, as a clerk would at the counter.
import { registerCase } from '../domain/register'
import type { Case } from '../model/case'
import type { CaseForm } from '../model/caseForm'
import type { Scene } from '../model/ruling'
import { addDays, dayOf } from '../time/zone'
import { orderNoOf } from './orderNumbers'
import { must, type Stage, terms } from './stage'
import type { Story } from './story'

function formOf(stage: Stage, story: Story, at: number): CaseForm {
  const customerId = story.who === null ? null : (stage.customers.get(story.who) ?? null)
  const known = customerId === null ? undefined : stage.book.customers.get(customerId)
  if (story.who !== null && known === undefined) throw new Error(`the demo shop has no customer ${story.who}`)
  const day = dayOf(at, stage.hours.zone)
  const bought = (daysBefore: number | null) => (daysBefore === null ? null : addDays(day, -daysBefore))
  const [first] = story.items
  const orderDay = bought(first?.boughtDaysBefore ?? null) ?? day
  return {
    customer: { id: customerId, name: known?.name ?? '', phone: known?.phones[0] ?? '' },
    channel: story.via,
    lines: story.items.map(item => ({
      id: null,
      itemName: item.name,
      spec: item.spec,
      qty: item.qty,
      unitPriceFen: item.fen,
      boughtOn: bought(item.boughtDaysBefore),
      place: item.place,
      here: item.place !== '',
    })),
    issueTypeId: story.issue,
    subTags: [...(story.tags ?? [])],
    wish: story.wish,
    orderNo: orderNoOf(story.via, orderDay, `${story.who} ${story.issue}`),
    note: story.note,
  }
}

/** The form makes the plain next word; here it says what it is about, so that Today is worth reading. */
function named(record: Case, story: Story): Case {
  const what = typeof story.first === 'string' ? story.first : story.first.what
  return {
    ...record,
    promises: record.promises.map(promise => ({ ...promise, what })),
    events: record.events.map(event => (event.kind === 'promised' ? { ...event, text: what } : event)),
  }
}

/** Registers the case of this story at `scene.now` and answers with its id. */
export function beginStory(stage: Stage, story: Story, scene: Scene): Case['id'] {
  const first = typeof story.first === 'string' ? null : terms(stage, scene, story.first)
  const input = {
    form: formOf(stage, story, scene.now),
    promiseAt: first?.dueAt ?? null,
    approval: first?.approval ?? null,
  }
  const { caseId } = must(stage, registerCase(stage.book, scene, input), `${story.who} register`)
  const record = stage.book.cases.get(caseId)
  if (record !== undefined) stage.book.apply({ collection: 'cases', record: named(record, story) })
  return caseId
}
