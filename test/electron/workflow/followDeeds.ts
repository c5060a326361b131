// Random work on follow-ups: reminders moved and dropped, customers called back, rules switched on and off, heated talks.
import { FOLLOW_UP_RULE_IDS } from '#shared/catalog/followUpRules'
import type { Case } from '#shared/model/case'
import type { Care } from '#shared/model/third'
import { type Deed, type Dice, make, onCase } from './anyWork'

const isOpen = (record: Case) => record.closedAt === null
const hasReminders = (record: Case) => isOpen(record) && record.reminders.length > 0
const which = (record: Case, dice: Dice) => dice.of(record.reminders)?.id

/** One of all that there ever was: most of them open. */
const onCare =
  (deed: (care: Care, dice: Dice, until: string) => ReturnType<Deed>): Deed =>
  (shop, dice) => {
    const all = [...shop.book.third.values()].filter((one): one is Care => one.kind === 'care')
    const care = dice.of(all)
    return care ? deed(care, dice, shop.inHours(1 + dice.below(99))) : null
  }

export const FOLLOW_DEEDS: readonly Deed[] = [
  onCase(
    (record, dice, shop) =>
      make('followUp.memo', { caseId: record.id, text: '问厂家', dueAt: shop.inHours(1 + dice.below(99)) }),
    isOpen,
  ),
  onCase((record, dice, shop) => {
    const reminderId = which(record, dice)
    const dueAt = shop.inHours(dice.below(99))
    return reminderId
      ? make('reminder.change', { caseId: record.id, reminderId, title: '再问', dueAt })
      : null
  }, hasReminders),
  onCase((record, dice) => {
    const reminderId = which(record, dice)
    return reminderId ? make('reminder.drop', { caseId: record.id, reminderId }) : null
  }, hasReminders),
  onCase((record, dice) => {
    const reminderId = which(record, dice)
    return reminderId ? make('reminder.done', { caseId: record.id, reminderId }) : null
  }, hasReminders),
  onCase(record => make('incident.begin', { caseId: record.id }), isOpen),
  onCase(
    record => {
      const incidentId = record.incidents.at(-1)?.id
      const said = { people: '', witnesses: '', police: '', result: '说开了' }
      return incidentId ? make('incident.end', { caseId: record.id, incidentId, ...said }) : null
    },
    record => record.incidents.some(({ endedAt }) => endedAt === null),
  ),
  (_shop, dice) => {
    const id = dice.of(FOLLOW_UP_RULE_IDS) ?? 'keepWarm'
    const own = dice.is(3) ? null : { isOn: dice.is(2), after: [5 + dice.below(20)] }
    return make('settings.save', { followUps: { [id]: own } })
  },
  onCare((care, dice) =>
    make('care.done', { careId: care.id, note: dice.is(3) ? '' : '又松了', reopen: dice.is(2) }),
  ),
  onCare((care, _dice, until) => make('care.snooze', { careId: care.id, until })),
  onCare((care, dice) => (dice.is(3) ? make('care.drop', { careId: care.id }) : null)),
]
