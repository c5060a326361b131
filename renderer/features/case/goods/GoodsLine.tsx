// One piece of the customer's: what it is, where it is, what was found on it, and whether it was replaced (N9).
import { Button } from '@mantine/core'
import {
  IconBuildingStore,
  IconCircleCheck,
  IconCircleX,
  IconPackage,
  IconSearch,
  IconTruckReturn,
} from '@tabler/icons-react'
import { HAND_OUT_PROOFS, IN_STATES, type OutKindId } from '#shared/catalog/lineStates'
import { isGone, replacementOf } from '#shared/domain/goods/standing'
import { knowledgeText } from '#shared/domain/knowledge/texts'
import { isHere, type OutLine } from '#shared/model/goods'
import { sayYuan } from '#shared/model/money'
import type { CaseView, LineView } from '#shared/model/views'
import { dayOf, daysBetween } from '#shared/time/zone'
import { useShop } from '../../../bridge/appState'
import { useNow } from '../../../bridge/now'
import { useSay } from '../../../bridge/useSay'
import { useLanguage, useWords } from '../../../ui/words'
import { useOwnBook } from '../useOwnBook'

type GoodsLineProps = {
  readonly view: CaseView
  readonly line: LineView
  readonly canAct: boolean
  onStore(): void
  onPrice(): void
}

export function GoodsLine({ view, line, canAct, onStore, onPrice }: GoodsLineProps) {
  const words = useWords()
  const { facts } = words.case
  const say = useSay()
  const nowMs = useNow()
  const { timeZone } = useShop()
  const replacement = replacementOf(view.settlement, line.id)
  const days = line.boughtOn === null ? 0 : daysBetween(line.boughtOn, dayOf(nowMs, timeZone))
  const price = line.unitPriceFen === null ? '' : facts.price(sayYuan(line.unitPriceFen))
  const numbers = [line.spec, line.qty > 1 ? facts.times(line.qty) : '', price].filter(Boolean)
  return (
    <li className="goods-line">
      <span className="goods-name">{line.itemName}</span>
      {replacement === null ? null : <Stamp replacement={replacement} />}
      {numbers.length === 0 && line.unitPriceFen !== null ? null : (
        <span className="goods-spec">
          {numbers.map(text => (
            <span key={text}>{text}</span>
          ))}
          {line.unitPriceFen === null && canAct ? (
            <Button variant="subtle" size="compact-sm" className="goods-ask" onClick={onPrice}>
              {words.goods.pricing.open}
            </Button>
          ) : null}
        </span>
      )}
      {line.boughtOn === null ? null : (
        <span className="goods-aside">
          {facts.bought(say.day(line.boughtOn), days > 1 ? facts.daysAgo(days) : '')}
        </span>
      )}
      <Where view={view} line={line} canAct={canAct} onStore={onStore} />
      <Found line={line} />
      <Seen line={line} />
      <HandedOut line={line} />
    </li>
  )
}

/** He has the new one, or will: money for the old one would be the second time (N9). */
function Stamp({ replacement }: { readonly replacement: OutLine }) {
  const { stamps, planned } = useWords().goods
  const texts: Readonly<Partial<Record<OutKindId, string>>> = isGone(replacement) ? stamps : planned
  return <span className="goods-stamp">{texts[replacement.kind]}</span>
}

/** The state in one word, and the place where it lies: one press moves it. */
function Where({ view, line, canAct, onStore }: Omit<GoodsLineProps, 'onPrice'>) {
  const words = useWords()
  const language = useLanguage()
  const say = useSay()
  const here = isHere(line)
  const state = IN_STATES.find(({ id }) => id === line.state)?.text[language]
  const Icon = here ? IconBuildingStore : line.state === 'atSupplier' ? IconTruckReturn : IconPackage
  const batch = view.batches.find(({ id }) => id === line.batchId)
  const isThere = line.state === 'atSupplier' && batch !== undefined
  return (
    <>
      <span className="goods-state" data-here={here || undefined}>
        <Icon size={18} stroke={1.75} aria-hidden />
        <span title={line.stateAt === null ? undefined : say.exactly(line.stateAt)}>{state}</span>
        {here && canAct ? (
          <Button
            variant="subtle"
            size="compact-sm"
            className="goods-place"
            aria-label={words.goods.store.open(line.place)}
            onClick={onStore}
          >
            {line.place || words.goods.noPlace}
          </Button>
        ) : null}
        {!canAct && line.place !== '' ? <span className="goods-place">{line.place}</span> : null}
      </span>
      {isThere ? (
        <span className="goods-aside goods-under">
          {words.goods.inBatch(batch.no)}
          {batch.expectedOn === null ? '' : ` · ${words.goods.expectedOn(say.day(batch.expectedOn))}`}
        </span>
      ) : null}
    </>
  )
}

function Found({ line }: { readonly line: LineView }) {
  const { facts } = useWords().case
  const say = useSay()
  const { inspection } = line
  if (inspection === null)
    return line.state === 'arrived' ? (
      <span className="goods-state" data-state="uninspected">
        <IconSearch size={18} stroke={1.75} aria-hidden />
        <span>{facts.uninspected}</span>
      </span>
    ) : null
  const Icon = inspection.ok ? IconCircleCheck : IconCircleX
  return (
    <>
      <span className="goods-state" data-state={inspection.ok ? 'good' : 'bad'}>
        <Icon size={18} stroke={1.75} aria-hidden />
        <span title={say.exactly(inspection.at)}>{inspection.ok ? facts.good : facts.bad}</span>
      </span>
      {inspection.remark === '' ? null : <span className="goods-remark">{inspection.remark}</span>}
    </>
  )
}

/** What was noted of it, at intake or when it was inspected (R127). */
function Seen({ line: { conditions } }: { readonly line: LineView }) {
  const words = useWords()
  const own = useOwnBook()
  const language = useLanguage()
  if (own === null || conditions.length === 0) return null
  const texts = conditions.map(id => knowledgeText(own, `condition-${id}`, language))
  return <span className="goods-aside goods-under">{words.common.listOf(texts)}</span>
}

function HandedOut({ line: { handedOut } }: { readonly line: LineView }) {
  const words = useWords()
  const language = useLanguage()
  const say = useSay()
  if (handedOut === null) return null
  const proof = HAND_OUT_PROOFS.find(({ id }) => id === handedOut.proof)?.text[language] ?? ''
  return (
    <span className="goods-aside goods-under" title={say.exactly(handedOut.at)}>
      {words.goods.takenBy(proof, handedOut.note)}
    </span>
  )
}
