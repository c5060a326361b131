// Whose promises are looked at: everybody's, or those of one; the next one by a key.
import { NativeSelect } from '@mantine/core'
import type { ClerkId } from '#shared/model/ids'
import type { Keeper } from '#shared/model/promiseViews'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'

type KeeperChoiceProps = {
  readonly keepers: readonly Keeper[]
  readonly value: ClerkId | null
  onChange(id: ClerkId | null): void
}

export function KeeperChoice({ keepers, value, onChange }: KeeperChoiceProps) {
  const { promises } = useWords()
  const ids = [null, ...keepers.map(({ id }) => id)]
  useKeys(
    {
      KeyC: {
        does: promises.nextKeeper,
        run: () => onChange(ids[(ids.indexOf(value) + 1) % ids.length] ?? null),
      },
    },
    { title: promises.title, enabled: keepers.length > 1 },
  )
  if (keepers.length < 2 && value === null) return null
  return (
    <NativeSelect
      className="promises-keeper"
      aria-label={promises.whose}
      value={value ?? ''}
      leftSection={<KeyHint name="KeyC" />}
      onChange={({ currentTarget: { value: id } }) =>
        onChange(keepers.find(keeper => keeper.id === id)?.id ?? null)
      }
    >
      <option value="">{promises.everybody}</option>
      {keepers.map(({ id, name, isHere }) => (
        <option key={id} value={id}>
          {isHere ? name : promises.left(name)}
        </option>
      ))}
    </NativeSelect>
  )
}
