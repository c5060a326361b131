// What the day comes to: out and in apart and large, then each way of paying.
import { exactYuan } from '#shared/model/money'
import type { CashDayView } from '#shared/model/settlementViews'
import { useMoneyNames } from '../../bridge/moneyNames'
import { BigNumber, Surface } from '../../ui/layout'
import { useWords } from '../../ui/words'

export function CashSums({ view }: { readonly view: CashDayView }) {
  const { cash, money } = useWords()
  const names = useMoneyNames()
  const yuan = (fen: number) => money.yuan(exactYuan(fen))
  return (
    <Surface padded>
      <section className="cash-sums" aria-label={cash.byMethod}>
        <BigNumber size="xl" label={cash.out} value={yuan(view.outFen)} />
        <BigNumber size="xl" label={cash.in} value={yuan(view.inFen)} />
        {view.totals.length === 0 ? null : (
          <table className="cash-totals">
            <thead>
              <tr>
                <th>{cash.method}</th>
                <th>{cash.out}</th>
                <th>{cash.in}</th>
                <th>{cash.count}</th>
              </tr>
            </thead>
            <tbody>
              {view.totals.map(({ method, outFen, inFen, rows }) => (
                <tr key={method} data-worth={method === 'goods' || undefined}>
                  <th>{names.method(method)}</th>
                  <td>{exactYuan(outFen)}</td>
                  <td>{exactYuan(inFen)}</td>
                  <td>{rows}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      {view.totals.some(({ method }) => method === 'goods') ? (
        <p className="cash-worth">{cash.worth}</p>
      ) : null}
    </Surface>
  )
}
