// Each entry of the timeline as a sentence, made of its facts in the language of the interface.
import { CHANNELS, TELLING_WAYS } from '#shared/catalog/channels'
import { MOVES } from '#shared/catalog/columns'
import { ISSUE_TYPES, type IssueType } from '#shared/catalog/issueTypes'
import type { Language } from '#shared/catalog/languages'
import { HAND_OUT_PROOFS } from '#shared/catalog/lineStates'
import { OUTCOMES } from '#shared/catalog/outcomes'
import { WISHES } from '#shared/catalog/wishes'
import type { CaseEvent } from '#shared/model/case'
import { REFUSAL_CODES } from '#shared/model/refusal'
import { sayRefusal } from '#shared/words/sayError'
import { isPromise, SAY_PROMISE, sayApproval } from './sayPromise'
import { isSettlement, SAY_SETTLEMENT } from './saySettlement'
import { isTreatment, SAY_TREATMENT } from './sayTreatment'
import { named, type Teller, type Told, textOf } from './tell'

function subTagNames(ids: string, language: Language): string[] {
  const all = ISSUE_TYPES.flatMap((type: IssueType) => type.subTags ?? [])
  return ids
    .split(',')
    .filter(Boolean)
    .map(id => named(all, id, language))
}

function correctedValue(field: string, value: string, { words, language }: Teller): string {
  if (value === '') return words.common.nothing
  if (field === 'channel') return named(CHANNELS, value, language)
  if (field === 'issueType') return named(ISSUE_TYPES, value, language)
  if (field === 'wish') return named(WISHES, value, language)
  if (field === 'subTags') return words.common.listOf(subTagNames(value, language))
  return value
}

function corrections({ facts }: CaseEvent, teller: Teller): string[] {
  const { timeline } = teller.words
  return textOf(facts.fields)
    .split(',')
    .filter((field): field is keyof typeof timeline.fields => field in timeline.fields)
    .map(field =>
      timeline.changed(
        timeline.fields[field],
        correctedValue(field, textOf(facts[`${field}:from`]), teller),
        correctedValue(field, textOf(facts[`${field}:to`]), teller),
      ),
    )
}

/** What a case ended without, by its codes. */
function sayCodes(words: Teller['words'], codes: string): string {
  const known = REFUSAL_CODES.filter(code => codes.split(',').includes(code))
  return words.common.listOf(known.map(code => sayRefusal(words, { code })))
}

function sentenceOf(event: CaseEvent, teller: Teller): string | Pick<Told, 'sentence' | 'more'> {
  const { words, language, moment, nameOf } = teller
  const { timeline } = words
  const { facts } = event
  const fact = (name: string) => textOf(facts[name])
  const at = (name: string) => (fact(name) === '' ? '' : moment(fact(name)))
  const steps: Readonly<Record<string, string>> = words.undo.steps
  const takenBack = (command: string) => timeline.did[command] ?? steps[command] ?? timeline.something
  const outcome = named(OUTCOMES, facts.outcome, language)
  if (isTreatment(event.kind)) return SAY_TREATMENT[event.kind](event, teller)
  if (isPromise(event.kind)) return SAY_PROMISE[event.kind](event, teller)
  if (isSettlement(event.kind)) return SAY_SETTLEMENT[event.kind](event, teller)
  switch (event.kind) {
    case 'registered':
      return timeline.registered(named(CHANNELS, facts.channel, language))
    case 'corrected':
      return { sentence: timeline.corrected, more: corrections(event, teller) }
    case 'note':
      return timeline.note
    case 'told':
      return timeline.toldBy(named(TELLING_WAYS, facts.how, language))
    case 'memo':
      return timeline.memo(at('dueAt'))
    case 'reminderDone':
      // The text is the reminder's own title, already in the sentence.
      return timeline.reminderDone(event.text)
    case 'snoozed':
      return timeline.snoozed(at('until'), fact('what'))
    case 'moved': {
      const sentence = timeline.moved(named(MOVES, facts.from, language), named(MOVES, facts.to, language))
      return { sentence, more: at('nextTouchAt') === '' ? [] : [timeline.lookAgain(at('nextTouchAt'))] }
    }
    case 'taken': {
      const from = fact('from') === event.by ? '' : nameOf(fact('from'))
      return from === '' ? timeline.taken : timeline.takenFrom(from)
    }
    case 'arrived':
      return timeline.arrived(fact('items'), fact('place'))
    case 'handedBack':
      return {
        sentence: timeline.handedBack(fact('items')),
        more: fact('proof') === '' ? [] : [named(HAND_OUT_PROOFS, facts.proof, language)],
      }
    case 'inspected':
      return facts.good === true
        ? timeline.inspectedGood(fact('items'))
        : timeline.inspectedBad(fact('items'))
    case 'decided':
      return timeline.decided(outcome)
    case 'settled':
      return timeline.settled
    case 'closed': {
      const missing =
        fact('missing') === '' ? [] : [words.treatment.leftOpen(sayCodes(words, fact('missing')))]
      return { sentence: timeline.closed(outcome), more: [...missing, ...sayApproval(event, teller)] }
    }
    case 'reopened':
      return timeline.reopened
    case 'trashed':
      return timeline.trashed
    case 'restored':
      return timeline.restored
    case 'printed': {
      const { parts } = timeline
      const id = fact('parts')
      const part = Object.hasOwn(parts, id) ? parts[id as keyof typeof parts] : parts.both
      const isCopy = facts.copy === true
      return facts.to === 'pdf' ? timeline.savedPdf(part, isCopy) : timeline.printed(part, isCopy)
    }
    case 'undone':
      return timeline.undone(takenBack(fact('what')))
    case 'correction':
      return timeline.correction(takenBack(fact('what')))
  }
}

export function sayEvent(event: CaseEvent, teller: Teller): Told {
  const said = sentenceOf(event, teller)
  const { sentence, more } = typeof said === 'string' ? { sentence: said, more: [] } : said
  const from = textOf(event.facts.fromNo)
  return {
    sentence,
    more: from === '' ? more : [...more, teller.words.links.fromCase(from)],
    text: event.kind === 'reminderDone' ? '' : event.text,
  }
}

export type { Teller, Told } from './tell'
