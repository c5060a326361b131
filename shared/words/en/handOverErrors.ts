// Why something was not handed over, accepted or given to somebody: one sentence for every reason.
import { type Fact, known } from '../text'
import type { handOverRefusals as shape } from '../zh-CN/handOverErrors'

const who = (name: Fact | undefined, otherwise: string) => known(name, text => text) || otherwise
const counted = (count: Fact | undefined, one: string) => {
  const number = Number(count ?? 0)
  return number === 0 ? [] : [`${number} ${one}${number === 1 ? '' : 's'}`]
}

export const handOverRefusals: typeof shape = {
  'not-owner': facts => `${who(facts.no, 'This case')} is not yours; only your own cases can be handed over`,
  'already-hers': 'This colleague looks after these cases already',
  'already-handed': facts => `${who(facts.no, 'This case')} is waiting to be accepted already`,
  'nothing-to-hand': 'Tick the cases to hand over, or write a note for whoever comes next',
  'no-such-hand-over': 'This hand-over cannot be found; perhaps it was just undone',
  'hand-over-own': 'A colleague has to accept what you hand over',
  'hand-over-not-yours': 'This hand-over is for somebody else; to help, open the case and take it over',
  'hand-over-gone': 'One of these need not be accepted any more; please look at the list again',
  'clerk-away': facts => `${who(facts.name, 'She')} is away these days; please choose somebody who is here`,
  'clerk-owns': facts => {
    const rest = [
      ...counted(facts.cases, 'open case'),
      ...counted(facts.promises, 'promise'),
      ...counted(facts.reminders, 'reminder'),
    ]
    return `${who(facts.name, 'She')} still has ${rest.length === 0 ? 'open work' : rest.join(', ')}; first choose who gets all of it`
  },
  'deputy-herself': 'Somebody else has to stand in for her',
}
