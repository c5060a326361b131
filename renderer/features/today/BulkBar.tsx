// What can be done to the chosen rows together, at the foot of the list.
import { Button } from '@mantine/core'
import type { TodayRow } from '#shared/model/todayViews'
import { useDesk } from '../../bridge/desk'
import { useCommand } from '../../bridge/useCommand'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'
import { doableRows, pausableRows } from './manyRows'
import { isCaseRow } from './rowDeeds'
import type { RowActions } from './useRowActions'
import type { Selection } from './useSelection'

export type Bulk = { done(): void; snooze(): void; give(): void }

/** The same deeds for the bar and for its keys. */
export function useBulk(selection: Selection, actions: RowActions): Bulk {
  const words = useWords().today
  const desk = useDesk()
  const doRows = useCommand('rows.done')

  async function done(): Promise<void> {
    const rows = doableRows(selection.rows)
    if (rows.length === 0) return desk.toast(words.bulkNeedsEach)
    const left = selection.rows.length
    const result = await doRows.run({ rows })
    if (!result.ok) return desk.showError(result.error)
    selection.clear()
    const { done: count } = result.value
    const said = count === left ? words.bulkDoneSaid(count) : words.bulkDoneSome(count, left - count)
    desk.toast(said, { undo: true })
  }

  const show = (kind: 'snooze' | 'give', rows: readonly TodayRow[]) =>
    rows.length === 0 ? desk.toast(words.bulkNeedsEach) : actions.show({ kind, rows })
  return {
    done: () => void done(),
    snooze: () => show('snooze', pausableRows(selection.rows).length === 0 ? [] : selection.rows),
    give: () => show('give', selection.rows.filter(isCaseRow)),
  }
}

export function BulkBar({ selection, bulk }: { readonly selection: Selection; readonly bulk: Bulk }) {
  const words = useWords().today
  return (
    <div className="today-bulk" role="toolbar" aria-label={words.selected(selection.rows.length)}>
      <span className="today-bulk-count">{words.selected(selection.rows.length)}</span>
      {doableRows(selection.rows).length > 0 ? (
        <Button leftSection={<KeyHint name="KeyD" />} onClick={bulk.done}>
          {words.bulkDone}
        </Button>
      ) : null}
      <Button variant="default" leftSection={<KeyHint name="KeyZ" />} onClick={bulk.snooze}>
        {words.bulkSnooze}
      </Button>
      <Button variant="default" leftSection={<KeyHint name="KeyG" />} onClick={bulk.give}>
        {words.bulkGive}
      </Button>
      <Button variant="subtle" leftSection={<KeyHint name="Escape" />} onClick={selection.clear}>
        {words.selectNone}
      </Button>
    </div>
  )
}
