// How many words were kept in the month: the shop in large, and each clerk in a line.
import type { KeptRate, LedgerView } from '#shared/model/promiseViews'
import { BigNumber, Surface } from '../../ui/layout'
import { useWords } from '../../ui/words'

export function KeptTable({ view }: { readonly view: LedgerView }) {
  const { promises } = useWords()
  const { ledger } = promises
  return (
    <Surface padded>
      <div className="kept">
        <div className="kept-shop">
          <BigNumber label={ledger.rate} value={useSayRate()(view.shop)} size="xl" />
          <p className="promises-rule">{ledger.rule}</p>
        </div>
        {view.clerks.length === 0 ? null : (
          <table className="kept-clerks">
            <thead>
              <tr>
                <th>{ledger.clerk}</th>
                <th>{ledger.keptShort}</th>
                <th>{ledger.brokenShort}</th>
                <th>{ledger.lateShort}</th>
                <th>{ledger.renewedShort}</th>
                <th>{ledger.rate}</th>
              </tr>
            </thead>
            <tbody>
              {view.clerks.map(({ keeper, ...rate }) => (
                <KeptRow
                  key={keeper.id}
                  name={keeper.isHere ? keeper.name : promises.left(keeper.name)}
                  rate={rate}
                />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Surface>
  )
}

/** A share, or that there are too few to say. */
function useSayRate(): (rate: KeptRate) => string {
  const { ledger } = useWords().promises
  return ({ rate }) => (rate === null ? ledger.tooFew : ledger.percent(rate))
}

function KeptRow({ name, rate }: { readonly name: string; readonly rate: KeptRate }) {
  const say = useSayRate()
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{rate.kept}</td>
      <td>{rate.broken}</td>
      <td data-late={rate.late > 0 || undefined}>{rate.late}</td>
      <td>{rate.renegotiated}</td>
      <td data-few={rate.rate === null || undefined}>{say(rate)}</td>
    </tr>
  )
}
