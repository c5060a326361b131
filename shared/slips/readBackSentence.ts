// What the clerk reads back to the customer: warm, in his own order, and with a question at the end (R119, N4).
import { SPOKEN_PROBLEMS, SPOKEN_WISHES } from '../catalog/spokenCase'
import type { NoRepeatFacts, PromiseFact } from '../model/handOverViews'
import { sayYuan } from '../model/money'
import type { Pen } from './sayNoRepeat'

/** Only what is between him and us: what we promised to others does not concern him. */
function promised(promise: PromiseFact, { words, moment }: Pen): string[] {
  const { readBack } = words.noRepeat
  const due = moment(promise.dueAt)
  if (promise.kind === 'expectation')
    return promise.state === 'open' ? [readBack.expected(due, promise.what)] : []
  if (promise.to !== 'customer') return []
  if (promise.state === 'open') return [readBack.promised(due, promise.what)]
  return promise.state === 'late' ? [readBack.late(due, promise.what)] : []
}

function standing(facts: NoRepeatFacts, { words }: Pen): string[] {
  const { readBack } = words.noRepeat
  const parts = facts.done.map(fact => {
    if (fact.kind === 'piece') return readBack.piece[fact.state] ?? ''
    if (fact.kind === 'out') return readBack.out[fact.state] ?? ''
    if (fact.kind !== 'money' || fact.money !== 'refund') return ''
    const yuan = sayYuan(fact.amountFen)
    return fact.paidAt === null ? readBack.refundPlanned(yuan) : readBack.refunded(yuan)
  })
  // Two pieces at the same place are said once.
  return [...new Set(parts)].filter(Boolean)
}

/** The clerk's notes stay unsaid: only facts, and what he corrected himself. */
export function readBackSentence(facts: NoRepeatFacts, pen: Pen): string {
  const { readBack } = pen.words.noRepeat
  const { language } = pen
  const wish = SPOKEN_WISHES[facts.wish]?.[language] ?? ''
  const problem = SPOKEN_PROBLEMS[facts.issueTypeId][language]
  const told = [
    readBack.happened(pen.moment(facts.registeredAt), facts.spokenItem, problem),
    ...(wish === '' ? [] : [readBack.wish(wish)]),
  ]
  const sentences = [
    told,
    facts.corrections.slice(-1).map(({ text }) => readBack.corrected(text.replace(/[。.]$/, ''))),
    standing(facts, pen),
    facts.promises.flatMap(promise => promised(promise, pen)),
  ]
  const body = sentences
    .filter(parts => parts.length > 0)
    .map(parts => capital(parts.join(readBack.joiner), language) + readBack.end)
    .join('')
  return readBack.opening(facts.address) + body + readBack.closing
}

const capital = (text: string, language: Pen['language']) =>
  language === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text
