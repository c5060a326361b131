// Several things may be meant, or several may be done: one digit says which.
import { Button, Stack } from '@mantine/core'
import type { ParcelHit } from '#shared/model/settlementViews'
import { Dialog } from '../../../ui/Dialog'
import { RowChoice } from '../../../ui/RowChoice'
import { useWords } from '../../../ui/words'
import { pieceText, whoText } from '../saying'
import type { Open } from '../useParcelDesk'
import { WhoseGoods } from './WhoseGoods'

type ChooseHitProps = {
  readonly open: Extract<Open, { kind: 'choose' }>
  onTake(hit: ParcelHit): void
  onKeep(text: string): void
  onClose(): void
}

export function ChooseHit({ open, onTake, onKeep, onClose }: ChooseHitProps) {
  const words = useWords()
  const rows = open.hits.map((hit, place) => ({ id: String(place), ...sayHit(words, hit) }))
  return (
    <Dialog
      title={words.parcels.chooseTitle(open.text)}
      size="lg"
      onClose={onClose}
      footer={
        <Button variant="default" onClick={() => onKeep(open.text)}>
          {words.parcels.chooseOther}
        </Button>
      }
    >
      <RowChoice
        label={words.parcels.chooseLabel}
        rows={rows}
        value={[]}
        autoFocus
        onPick={id => {
          const hit = open.hits[Number(id)]
          if (hit) onTake(hit)
        }}
      />
    </Dialog>
  )
}

function sayHit(words: ReturnType<typeof useWords>, hit: ParcelHit) {
  if (hit.kind === 'unclaimed') {
    const { contents, courier, trackingNo, senderName, senderPhone } = hit.unclaimed
    return {
      label: contents || words.parcels.noContents,
      note: [words.parcels.chooseUnclaimed, courier, trackingNo, senderName, senderPhone]
        .filter(Boolean)
        .join(' · '),
    }
  }
  const { card, parcel } = hit
  return {
    label: words.parcels.customerAndTail(whoText(words, card), card.customer?.tail ?? ''),
    note: [card.item, card.no, parcel?.courier, parcel?.trackingNo].filter(Boolean).join(' · '),
  }
}

type DeedMenuProps = {
  readonly open: Extract<Open, { kind: 'menu' }>
  onPick(open: Open): void
  onOpenCase(): void
  onClose(): void
}

/** The case has goods in several places: which of them is it about? */
export function DeedMenu({ open, onPick, onOpenCase, onClose }: DeedMenuProps) {
  const words = useWords()
  const rows = [
    ...open.deeds.map((deed, place) => ({ id: String(place), ...sayDeed(words, deed) })),
    { id: 'open', label: words.parcels.open },
  ]
  return (
    <Dialog title={words.parcels.menuTitle} size="md" onClose={onClose}>
      <Stack gap={16}>
        <WhoseGoods things={[{ key: open.card.caseId, card: open.card, text: open.card.item }]} />
        <RowChoice
          label={words.parcels.menuLabel}
          rows={rows}
          value={[]}
          autoFocus
          onPick={id => {
            const deed = open.deeds[Number(id)]
            if (deed) onPick(deed)
            else onOpenCase()
          }}
        />
      </Stack>
    </Dialog>
  )
}

function sayDeed(words: ReturnType<typeof useWords>, open: Open): { label: string; note: string } {
  const { parcels } = words
  const names = (pieces: readonly Parameters<typeof pieceText>[1][]) =>
    pieces.map(piece => pieceText(words, piece)).join('、')
  switch (open.kind) {
    case 'arrive':
      return { label: parcels.arrive, note: names(open.lines) }
    case 'inspect':
      return { label: parcels.inspect, note: names(open.pieces.map(({ line }) => line)) }
    case 'place':
      return { label: parcels.place, note: names(open.pieces.map(({ line }) => line)) }
    case 'collect':
      return { label: parcels.give, note: names(open.pieces.map(({ line }) => line)) }
    case 'handOver':
      return { label: parcels.give, note: names(open.outs.map(({ out }) => out)) }
    case 'send':
      return { label: parcels.send, note: names(open.outs.map(({ out }) => out)) }
    default:
      return { label: parcels.open, note: '' }
  }
}
