// The goods of a case in its left pane: what came in and where it is, what goes out and how far it has come.
import { useState } from 'react'
import type { LineId } from '#shared/model/ids'
import type { CaseView } from '#shared/model/views'
import { useShop } from '../../../bridge/appState'
import { useWords } from '../../../ui/words'
import { GoodsLine } from './GoodsLine'
import { OutgoingLine } from './OutgoingLine'
import { PriceDialog } from './PriceDialog'
import { StoreDialog } from './StoreDialog'
import './goodsLines.css'

type Asked = { readonly what: 'store' | 'price'; readonly lineId: LineId }

export function GoodsSection({ view }: { readonly view: CaseView }) {
  const words = useWords()
  const { readOnly } = useShop()
  const { card, lines, settlement } = view
  const canAct = !readOnly && card.closedAt === null && card.deletedAt === null
  const [asked, setAsked] = useState<Asked | null>(null)
  const line = lines.find(({ id }) => id === asked?.lineId)
  const close = () => setAsked(null)
  return (
    <>
      <section aria-label={words.case.facts.goods}>
        <h2 className="case-pane-title">{words.case.facts.goods}</h2>
        <ul className="goods">
          {lines.map(one => (
            <GoodsLine
              key={one.id}
              view={view}
              line={one}
              canAct={canAct}
              onStore={() => setAsked({ what: 'store', lineId: one.id })}
              onPrice={() => setAsked({ what: 'price', lineId: one.id })}
            />
          ))}
        </ul>
      </section>
      {settlement.outgoing.length === 0 ? null : (
        <section aria-label={words.goods.outTitle}>
          <h2 className="case-pane-title">{words.goods.outTitle}</h2>
          <ul className="goods">
            {settlement.outgoing.map(out => (
              <OutgoingLine key={out.id} view={view} out={out} />
            ))}
          </ul>
        </section>
      )}
      {asked?.what === 'store' && line ? <StoreDialog view={view} line={line} onClose={close} /> : null}
      {asked?.what === 'price' && line ? <PriceDialog view={view} line={line} onClose={close} /> : null}
    </>
  )
}
