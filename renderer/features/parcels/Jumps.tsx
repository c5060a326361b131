// All lists with their numbers, also the empty ones: what waits is seen at a glance, and reached by one key.
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'
import { LIST_IDS, type ListId, type Row } from './rows'

/** `place` in the order of the screen. */
export const listKey = (place: number) => `alt+Digit${place + 1}`

type JumpsProps = {
  readonly lists: Readonly<Record<ListId, readonly Row[]>>
  onJump(id: ListId): void
}

export function Jumps({ lists, onJump }: JumpsProps) {
  const { parcels, common } = useWords()
  return (
    <div className="parcel-jumps">
      {LIST_IDS.map((id, place) => (
        <button
          key={id}
          type="button"
          className="parcel-jump"
          disabled={lists[id].length === 0}
          aria-label={common.countOf(parcels.lists[id], lists[id].length)}
          onClick={() => onJump(id)}
        >
          <span>{parcels.lists[id]}</span>
          <span className="parcel-jump-count">{lists[id].length}</span>
          <KeyHint name={listKey(place)} />
        </button>
      ))}
    </div>
  )
}
