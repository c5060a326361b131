// Everything that is not needed right now, by what it is about: what cannot be done stands last in its group and says why.
import { Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { KeyHint } from '../../../ui/layout'
import { useWords } from '../../../ui/words'
import type { DeedId, PlannedDeed } from './actionPlan'

const GROUPS = ['goods', 'money', 'talk', 'case'] as const
type GroupId = (typeof GROUPS)[number]

const IN_GROUP: Readonly<Partial<Record<DeedId, GroupId>>> = {
  arrive: 'goods',
  inspect: 'goods',
  place: 'goods',
  out: 'goods',
  send: 'goods',
  handBack: 'goods',
  stay: 'goods',
  parcel: 'goods',
  third: 'goods',
  money: 'money',
  pay: 'money',
  claim: 'money',
  compensate: 'talk',
  confirm: 'talk',
  decline: 'talk',
  calm: 'talk',
  tell: 'talk',
}

const groupOf = ({ id }: PlannedDeed): GroupId => IN_GROUP[id] ?? 'case'

type MoreDeedsProps = {
  readonly deeds: readonly PlannedDeed[]
  readonly isOpen: boolean
  onToggle(isOpen: boolean): void
  nameOf(planned: PlannedDeed): string
  whyNot(planned: PlannedDeed): string
  onPress(planned: PlannedDeed): void
}

export function MoreDeeds({ deeds, isOpen, onToggle, nameOf, whyNot, onPress }: MoreDeedsProps) {
  const words = useWords()
  const groups = GROUPS.map(id => ({ id, deeds: deeds.filter(planned => groupOf(planned) === id) }))
  return (
    <Menu opened={isOpen} onChange={onToggle} position="top-end" width="min(44rem, 90vw)">
      <Menu.Target>
        <Button
          variant="subtle"
          className="case-actions-more"
          leftSection={<IconDots size={18} aria-hidden />}
          rightSection={<KeyHint name="Digit0" />}
        >
          {words.case.actions.more}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="more-deeds">
        {groups.map(group =>
          group.deeds.length === 0 ? null : (
            <div key={group.id} className="more-group">
              <Menu.Label>{words.flow.groups[group.id]}</Menu.Label>
              {group.deeds.map(planned => {
                const isOff = planned.because.length > 0
                return (
                  <Menu.Item
                    key={planned.id}
                    aria-disabled={isOff || undefined}
                    className={isOff ? 'deed-off' : undefined}
                    rightSection={planned.key === null ? null : <KeyHint name={planned.key} />}
                    onClick={() => onPress(planned)}
                  >
                    <span className="deed-words">
                      {nameOf(planned)}
                      {isOff ? <span className="deed-why">{whyNot(planned)}</span> : null}
                    </span>
                  </Menu.Item>
                )
              })}
            </div>
          ),
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
