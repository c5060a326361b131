// One hand-over: who gave it to whom, the note for the shift, and its cases.
import { Button } from '@mantine/core'
import type { HandOverView } from '#shared/model/handOverViews'
import { useDesk } from '../../bridge/desk'
import { useSay } from '../../bridge/useSay'
import { List } from '../../ui/ListRow'
import { KeyHint } from '../../ui/layout'
import type { RovingList } from '../../ui/useRovingList'
import { useWords } from '../../ui/words'
import { ItemRow } from './ItemRow'
import { keyOf, type Row, type Side, shownItems } from './rows'
import type { HandOverDeeds } from './useHandOverDeeds'

type HandOverBlockProps = {
  readonly handOver: HandOverView
  readonly side: Side
  /** Its keys are shown, and accepting all of it is the one loud deed of the screen. */
  readonly isFirst: boolean
  readonly list: RovingList
  readonly deeds: HandOverDeeds
  readonly readOnly: boolean
  onOpen(row: Row): void
  onBack(row: Row): void
}

export function HandOverBlock(props: HandOverBlockProps) {
  const { handOver, side, isFirst, list, deeds, readOnly, onOpen, onBack } = props
  const { handOver: words } = useWords()
  const desk = useDesk()
  const say = useSay()
  const at = say.moment(handOver.at)
  const title = side === 'forMe' ? words.from(handOver.fromName, at) : words.to(nameOf(handOver, words), at)
  const items = shownItems(handOver, side)
  return (
    <section className="hand-over" aria-label={title}>
      <header className="hand-over-head">
        <h3>
          {title}
          {side === 'forMe' && handOver.toId === null ? (
            <span className="hand-over-quiet">{words.toAnyone}</span>
          ) : null}
        </h3>
        <Button
          variant="subtle"
          size="compact-md"
          onClick={() => desk.openList({ kind: 'handOver', handOverId: handOver.id })}
        >
          {words.print}
        </Button>
        {side === 'forMe' && handOver.open > 0 && !readOnly ? (
          <Button
            variant={isFirst ? 'filled' : 'default'}
            loading={deeds.busy}
            {...(isFirst ? { rightSection: <KeyHint name="shift+KeyA" /> } : {})}
            onClick={() => deeds.acceptAll(handOver)}
          >
            {words.acceptAll}
          </Button>
        ) : null}
      </header>
      <Note {...props} />
      {items.length === 0 ? null : (
        <List label={title}>
          {items.map(item => {
            const row = { key: keyOf(handOver, item), side, handOver, item }
            return (
              <ItemRow
                key={row.key}
                row={row}
                roving={list.row(row.key)}
                isCurrent={list.current === row.key}
                onOpen={() => onOpen(row)}
                onAccept={readOnly || side === 'byMe' ? null : () => deeds.accept(row)}
                onBack={readOnly ? null : () => onBack(row)}
              />
            )
          })}
        </List>
      )}
    </section>
  )
}

const nameOf = ({ toName }: HandOverView, words: { readonly anyone: string }) => toName || words.anyone

function Note({ handOver, side, isFirst, deeds, readOnly }: HandOverBlockProps) {
  const { handOver: words } = useWords()
  const say = useSay()
  const { note, noteSeen } = handOver
  if (note === '') return null
  const seen =
    noteSeen === null ? words.noteUnseen : words.noteSeenBy(noteSeen.byName, say.moment(noteSeen.at))
  return (
    <div className="hand-over-note">
      <p>{note}</p>
      {side === 'forMe' && noteSeen === null && !readOnly ? (
        <Button
          variant="default"
          size="compact-md"
          {...(isFirst ? { rightSection: <KeyHint name="KeyN" /> } : {})}
          onClick={() => deeds.seeNote(handOver)}
        >
          {words.noteSeen}
        </Button>
      ) : (
        <span className="hand-over-quiet">{seen}</span>
      )}
    </div>
  )
}
