// The keys of a row: each deed where its list knows it, space to choose the row, Escape to let all go.
import { useKeys } from '../../ui/keys'
import { useWords } from '../../ui/words'
import { DEED_KEYS, DEEDS_OF, type DeedName, isForMany, type Row } from './rows'

type RowKeys = {
  current(): Row | undefined
  deed(name: DeedName, row: Row): void
  toggle(key: string): void
  readonly clear: (() => void) | null
  readonly enabled: boolean
}

export function useRowKeys({ current, deed, toggle, clear, enabled }: RowKeys): void {
  const { parcels } = useWords()
  const onCurrent = (name: DeedName) => () => {
    const row = current()
    if (!row || !DEEDS_OF[row.list].includes(name)) return false
    deed(name, row)
    return true
  }
  useKeys(
    {
      ...Object.fromEntries(
        (Object.keys(DEED_KEYS) as DeedName[]).map(name => [
          DEED_KEYS[name],
          { does: parcels[name], run: onCurrent(name) },
        ]),
      ),
      Space: {
        does: parcels.select,
        run: () => {
          const row = current()
          if (!row || !isForMany(row)) return false
          toggle(row.key)
          return true
        },
      },
      ...(clear ? { Escape: { does: parcels.unselect, run: clear } } : {}),
    },
    { title: parcels.title, enabled },
  )
}
