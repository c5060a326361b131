// One line over the panes when the case comes from somebody else: look at the card first, and accept it (R119).
import { Button } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import type { KnowingView } from '#shared/model/handOverViews'
import type { CaseView } from '#shared/model/views'
import { readBackState } from '#shared/slips/sayNoRepeat'
import { useShop } from '../../../bridge/appState'
import { usePen } from '../../../bridge/usePen'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useWords } from '../../../ui/words'
import { useDeed } from '../useDeed'
import './noRepeat.css'

export const CARD_KEY = 'F4'
const ACCEPT_KEY = 'alt+KeyA'

type KnowingStripProps = { readonly view: CaseView; onLook(): void }

export function KnowingStrip({ view, onLook }: KnowingStripProps) {
  const { noRepeat } = useWords()
  const { readOnly } = useShop()
  const pen = usePen()
  const accept = useDeed('handOver.accept')
  const { knowing, card } = view
  const { handing } = knowing
  const mayAccept = handing?.mayAccept === true && !readOnly
  const take = () =>
    handing &&
    void accept.run({ handOverId: handing.handOverId, caseIds: [card.caseId] }, { said: noRepeat.accepted })
  useKeys(
    { [ACCEPT_KEY]: { does: noRepeat.accept, run: () => void take() } },
    { title: noRepeat.keys, enabled: mayAccept },
  )
  const isOpen = card.closedAt === null && card.deletedAt === null
  if (!isOpen || (handing === null && !knowing.isOffered)) return null
  return (
    <aside className="knowing" aria-label={noRepeat.strip.label}>
      <IconArrowsExchange size={18} stroke={1.75} aria-hidden />
      <p className="knowing-text">
        <strong>{stripText(knowing, noRepeat.strip)}</strong>
        {handing === null || handing.note === '' ? null : <span>{noRepeat.strip.note(handing.note)}</span>}
        {knowing.readBack === null && knowing.unconfirmedSince === null ? null : (
          <span>{readBackState(knowing, pen)}</span>
        )}
      </p>
      <Button variant="subtle" size="compact-md" rightSection={<KeyHint name={CARD_KEY} />} onClick={onLook}>
        {noRepeat.strip.look}
      </Button>
      {mayAccept ? (
        <Button
          variant="light"
          size="compact-md"
          loading={accept.busy}
          rightSection={<KeyHint name={ACCEPT_KEY} />}
          onClick={take}
        >
          {noRepeat.accept}
        </Button>
      ) : null}
    </aside>
  )
}

type StripWords = ReturnType<typeof useWords>['noRepeat']['strip']

/** To her, by her, or between others; and to somebody or to whoever comes next. */
function stripText({ handing }: KnowingView, words: StripWords): string {
  if (handing === null) return words.fresh
  const { fromName, toName, mayAccept, isGiver } = handing
  if (mayAccept) return toName === null ? words.handedAny(fromName) : words.handed(fromName)
  if (isGiver) return toName === null ? words.givenAny : words.given(toName)
  return toName === null ? words.waitingAny(fromName) : words.waiting(fromName, toName)
}
