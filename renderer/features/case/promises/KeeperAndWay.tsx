// Who keeps the promise, and how the other will be told: usually she who makes it, and as usual.
import { NativeSelect } from '@mantine/core'
import { TELLING_WAY_IDS, TELLING_WAYS, type TellingWayId } from '#shared/catalog/channels'
import type { ClerkId } from '#shared/model/ids'
import { useShop } from '../../../bridge/appState'
import { useAnswer } from '../../../bridge/useAnswer'
import { Field } from '../../../ui/Field'
import { useLanguage, useWords } from '../../../ui/words'

type KeeperAndWayProps = {
  /** Null: she who makes it. */
  readonly by: ClerkId | null
  /** Null: as usual. */
  readonly how: TellingWayId | null
  readonly error: string | undefined
  onBy(by: ClerkId | null): void
  onHow(how: TellingWayId | null): void
}

export function KeeperAndWay({ by, how, error, onBy, onHow }: KeeperAndWayProps) {
  const { deed, whose } = useWords().promises
  const language = useLanguage()
  const { clerk } = useShop()
  const clerks = useAnswer('clerk.list', null).value ?? []
  const me = clerk?.id ?? ''
  const others = clerks.filter(({ id, active }) => active && id !== me)
  return (
    <div className="promise-parties">
      <Field label={whose} error={error}>
        {ids => (
          <NativeSelect
            {...ids}
            value={by ?? me}
            onChange={({ currentTarget: { value } }) =>
              onBy(value === me ? null : (others.find(({ id }) => id === value)?.id ?? null))
            }
          >
            <option value={me}>{deed.me(clerk?.name ?? '')}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
      <Field label={deed.how}>
        {ids => (
          <NativeSelect
            {...ids}
            value={how ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onHow(TELLING_WAY_IDS.find(id => id === value) ?? null)
            }
          >
            <option value="">{deed.usual}</option>
            {TELLING_WAYS.map(({ id, text }) => (
              <option key={id} value={id}>
                {text[language]}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
    </div>
  )
}
