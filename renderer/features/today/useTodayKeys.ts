// The keys of Today: deeds on one row or on the chosen ones, choosing, and how the list is looked at.
import type { TodayGroup, TodayRow } from '#shared/model/todayViews'
import { useShop } from '../../bridge/appState'
import { useKeys } from '../../ui/keys'
import type { RovingList } from '../../ui/useRovingList'
import { useWords } from '../../ui/words'
import type { Bulk } from './BulkBar'
import type { TodayChoices } from './todayChoices'
import type { RowActions } from './useRowActions'
import type { Selection } from './useSelection'

type TodayKeys = {
  readonly list: RovingList
  /** Those that are not folded. */
  readonly groups: readonly TodayGroup[]
  readonly selection: Selection
  readonly bulk: Bulk
  readonly actions: RowActions
  readonly choices: TodayChoices
  onCurrent(run: (row: TodayRow) => void): boolean
  onMorning(): void
}

export function useTodayKeys(props: TodayKeys): void {
  const { list, groups, selection, bulk, actions, choices, onCurrent, onMorning } = props
  const { today, morning } = useWords()
  const shop = useShop()
  const isAny = selection.rows.length > 0
  const enabled = groups.length > 0 && !shop.readOnly
  const onSome = (many: () => void, one: (row: TodayRow) => void) => () => {
    if (!isAny || !list.hears()) return onCurrent(one)
    many()
    return true
  }
  const step = (by: 1 | -1) => () => {
    const group = groups.find(({ rows }) => rows.some(({ key }) => key === list.current))
    if (!list.hears() || group === undefined) return false
    const at = group.rows.findIndex(({ key }) => key === list.current)
    const [here, there] = [group.rows[at], group.rows[at + by]]
    // What is done at once is one kind of thing: the end of the group is the end of the step.
    for (const row of [here, there]) if (row) selection.add(row.key)
    if (there) list.focus(there.key)
    return true
  }

  useKeys(
    {
      KeyD: { does: isAny ? today.bulkDone : today.done, run: onSome(bulk.done, actions.done) },
      KeyT: { does: today.tell, run: () => onCurrent(actions.tell) },
      KeyZ: { does: isAny ? today.bulkSnooze : today.snooze, run: onSome(bulk.snooze, actions.snooze) },
      Space: { does: today.selectOne, run: () => onCurrent(row => selection.toggle(row.key)) },
      'shift+ArrowDown': { does: today.selectMore, run: step(1) },
      'shift+ArrowUp': { does: today.selectMore, run: step(-1) },
      'mod+KeyA': { does: today.selectGroup, run: () => onCurrent(row => selection.addGroupOf(row.key)) },
    },
    { title: today.title, enabled },
  )
  useKeys(
    {
      KeyG: { does: today.bulkGive, run: bulk.give },
      Escape: { does: today.selectNone, run: selection.clear },
    },
    { title: today.title, enabled: enabled && isAny },
  )
  useKeys(
    {
      KeyR: { does: morning.start, run: onMorning },
      KeyW: { does: today.mine, run: () => choices.setMine(!choices.mine) },
    },
    { title: today.title },
  )
}
