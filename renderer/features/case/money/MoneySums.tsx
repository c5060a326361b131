// How the money of a case stands: what was paid for the goods, what was given, what waits, how much is left.
import { leftFen } from '#shared/domain/money/limits'
import { plannedFen } from '#shared/domain/money/standing'
import { sayYuan } from '#shared/model/money'
import type { CaseView } from '#shared/model/views'
import { isIncoming } from '../../../bridge/moneyNames'
import { BigNumber } from '../../../ui/layout'
import { useWords } from '../../../ui/words'

export function MoneySums({ view }: { readonly view: CaseView }) {
  const words = useWords().money
  const { money } = view.settlement
  const left = leftFen({ lines: view.lines, money })
  const given = money
    .filter(row => row.state === 'paid' && row.payee === 'customer')
    .reduce((sum, row) => sum + row.amountFen, 0)
  const toGive = plannedFen({ money: money.filter(row => !isIncoming(row)) })
  const yuan = (fen: number) => words.yuan(sayYuan(fen))
  return (
    <div className="money-sums">
      <BigNumber
        size="md"
        label={words.paidForGoods}
        value={view.paidFen === null ? words.paidUnknown : yuan(view.paidFen)}
      />
      <BigNumber size="md" label={words.given} value={yuan(given)} />
      {toGive === 0 ? null : <BigNumber size="md" label={words.planned} value={yuan(toGive)} />}
      <BigNumber size="md" label={words.left} value={left === null ? words.leftUnknown : yuan(left)} />
    </div>
  )
}
