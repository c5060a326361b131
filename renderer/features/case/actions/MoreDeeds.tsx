// Everything that is not needed right now, by what it is about: what cannot be done stands last in its group and says why.
import { Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { KeyHint } from '../../../ui/layout'
import { useWords } from '../../../ui/words'
import type { DeedId, PlannedDeed } from './actionPlan'

/** Side by side, so that all of it is seen at once. */
const COLUMNS = [['goods'], ['money', 'talk'], ['case']] as const
type GroupId = (typeof COLUMNS)[number][number]

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
  const columns = COLUMNS.map(ids =>
    ids
      .map(id => ({ id, deeds: deeds.filter(planned => groupOf(planned) === id) }))
      .filter(group => group.deeds.length > 0),
  ).filter(groups => groups.length > 0)
  return (
    <Menu
      opened={isOpen}
      onChange={onToggle}
      position="top-end"
      width={columns.length > 1 ? 'min(60rem, 90vw)' : 320}
    >
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
      <Menu.Dropdown>
        <div className="more-deeds">
          {columns.map(groups => (
            <div key={groups[0]?.id}>
              {groups.map(group => (
                <div key={group.id} className="more-group">
                  <Menu.Label>{words.flow.groups[group.id]}</Menu.Label>
                  {group.deeds.map(planned => (
                    <MoreDeed
                      key={planned.id}
                      planned={planned}
                      name={nameOf(planned)}
                      why={planned.because.length > 0 ? whyNot(planned) : ''}
                      onPress={() => onPress(planned)}
                    />
                  ))}
                </div>
              ))}
            </div>
          ))}
        </div>
      </Menu.Dropdown>
    </Menu>
  )
}

type MoreDeedProps = {
  readonly planned: PlannedDeed
  readonly name: string
  readonly why: string
  onPress(): void
}

function MoreDeed({ planned, name, why, onPress }: MoreDeedProps) {
  const isOff = why !== ''
  return (
    <Menu.Item
      aria-disabled={isOff || undefined}
      className={isOff ? 'deed-off' : undefined}
      rightSection={planned.key === null ? null : <KeyHint name={planned.key} />}
      onClick={onPress}
    >
      <span className="deed-words">
        {name}
        {isOff ? <span className="deed-why">{why}</span> : null}
      </span>
    </Menu.Item>
  )
}
