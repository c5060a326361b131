// What happened to a batch or a claim, the newest first.
import { SUPPLIER_ANSWERS } from '#shared/catalog/thirdParties'
import { sayYuan } from '#shared/model/money'
import type { ThirdEvent } from '#shared/model/third'
import { useSay } from '../../../bridge/useSay'
import { useLanguage, useWords } from '../../../ui/words'

const AMOUNTS = ['amountFen', 'agreedFen', 'creditFen', 'askedFen'] as const

export function History({ events }: { readonly events: readonly ThirdEvent[] }) {
  const { third, common, undo } = useWords()
  const language = useLanguage()
  const say = useSay()

  /** The facts that a clerk wants to read again, in the order of a sentence. */
  function facts({ facts: known, text }: ThirdEvent): string {
    const answer = SUPPLIER_ANSWERS.find(({ id }) => id === known.answer)?.text[language]
    const amount = AMOUNTS.map(name => known[name]).find(fen => typeof fen === 'number')
    const step = undo.steps[known.what as keyof typeof undo.steps] ?? ''
    const items = [known.items, known.added, known.removed].find(Boolean)
    const parts = [items, answer, amount === undefined ? '' : `¥${sayYuan(Number(amount))}`, step, text]
    return parts.filter(Boolean).join(' · ')
  }
  return (
    <section aria-label={third.history}>
      <div className="field-label">{third.history}</div>
      <dl className="third-history">
        {[...events].reverse().map((event, at) => (
          // Events are only ever added, so that their place is their name.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={events.length - at} className="third-history-row">
            <dt title={say.exactly(event.at)}>{say.moment(event.at)}</dt>
            <dd>{third.events[event.kind]}</dd>
            <dd>{facts(event) || common.nothing}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
