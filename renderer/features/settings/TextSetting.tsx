// A setting that is typed: saved by Enter or by leaving the field, kept as typed while it is refused.
import { TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { SettingsPatch } from '#shared/domain/settings'
import { useCommand } from '../../bridge/useCommand'
import { GrowingText } from '../../ui/GrowingText'
import { isComposing } from '../../ui/keys'
import { useWords } from '../../ui/words'
import { Setting } from './Setting'
import { useDraft } from './useDraft'
import { useSaving } from './useSaving'

type TextSettingProps = {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly help?: string
  readonly disabled: boolean
  /** Several lines with a live count of characters. */
  readonly linesUpTo?: number
  /** What is saved for this text, or null when it is not even worth asking; then `wrong` says why. */
  patch(text: string): SettingsPatch
}

export function TextSetting({
  label,
  value,
  placeholder = '',
  help,
  disabled,
  linesUpTo,
  patch,
}: TextSettingProps) {
  const words = useWords()
  const command = useCommand('settings.save')
  const saving = useSaving()
  const draft = useDraft(value, text => void saving.run(command.run(patch(text))))
  const field = {
    value: draft.text,
    placeholder,
    disabled,
    onBlur: draft.flush,
    onChange: (event: { currentTarget: { value: string } }) => draft.type(event.currentTarget.value),
  }
  if (linesUpTo !== undefined) {
    const count = words.settings.shop.count([...draft.text].length, linesUpTo)
    return (
      <Setting label={label} help={help} saving={saving} aside={count}>
        {ids => <GrowingText {...ids} {...field} rows={3} maxRows={10} />}
      </Setting>
    )
  }
  return (
    <Setting label={label} help={help} saving={saving}>
      {ids => <TextInput {...ids} {...field} onKeyDown={event => onFieldKey(event, draft)} />}
    </Setting>
  )
}

/** Enter saves, Escape takes back what was typed; neither while a word is being composed. */
export function onFieldKey(event: KeyboardEvent, draft: { flush(): void; revert(): void }): void {
  if (isComposing(event)) return
  if (event.key === 'Enter') draft.flush()
  if (event.key === 'Escape') draft.revert()
}
