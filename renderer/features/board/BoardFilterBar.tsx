// The board's filters, each with its key.
import { Select, UnstyledButton } from '@mantine/core'
import { useRef } from 'react'
import { ISSUE_GROUPS, ISSUE_TYPES, issueTypesOf } from '#shared/catalog/issueTypes'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useLanguage, useWords } from '../../ui/words'
import type { FilterDesk } from './useBoardFilters'

export function BoardFilterBar({ desk, enabled }: { readonly desk: FilterDesk; readonly enabled: boolean }) {
  const { board } = useWords()
  const language = useLanguage()
  const type = useRef<HTMLInputElement>(null)
  const { filters, set } = desk
  const toggleMine = () => set({ mine: !filters.mine })
  const toggleOverdue = () => set({ overdueOnly: !filters.overdueOnly })
  const toggleList = () => set({ asList: !filters.asList })
  useKeys(
    {
      KeyW: { does: board.mine, run: toggleMine },
      KeyY: { does: board.overdueOnly, run: toggleOverdue },
      KeyT: { does: board.issueType, run: () => type.current?.focus() },
      KeyV: { does: board.listMode, run: toggleList },
    },
    { title: board.title, enabled },
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings its own look and lays out badly
    <div className="board-filters" role="group" aria-label={board.filters}>
      <Toggle label={board.mine} name="KeyW" on={filters.mine} onToggle={toggleMine} />
      <Toggle label={board.overdueOnly} name="KeyY" on={filters.overdueOnly} onToggle={toggleOverdue} />
      <Select
        ref={type}
        className="board-type"
        aria-label={board.issueType}
        placeholder={board.anyIssueType}
        data={ISSUE_GROUPS.map(group => ({
          group: group.text[language],
          items: issueTypesOf(group.id).map(({ id, text }) => ({ value: id, label: text[language] })),
        }))}
        value={filters.issueTypeId}
        onChange={value => set({ issueTypeId: ISSUE_TYPES.find(({ id }) => id === value)?.id ?? null })}
        clearable
        searchable
        openOnFocus
        maxDropdownHeight={420}
        comboboxProps={{ transitionProps: { duration: 0 } }}
        leftSection={<KeyHint name="KeyT" />}
        leftSectionWidth={40}
      />
      <Toggle label={board.asList} name="KeyV" on={filters.asList} onToggle={toggleList} />
    </div>
  )
}

type ToggleProps = { readonly label: string; readonly name: string; readonly on: boolean; onToggle(): void }

function Toggle({ label, name, on, onToggle }: ToggleProps) {
  return (
    <UnstyledButton className="board-toggle" aria-pressed={on} onClick={onToggle}>
      <KeyHint name={name} />
      <span>{label}</span>
    </UnstyledButton>
  )
}
