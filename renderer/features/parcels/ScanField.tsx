// The one field for everything that is scanned or read aloud: Enter finds it.
import { Button, TextInput } from '@mantine/core'
import { IconBarcode } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { isComposing, onEnter } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'

type ScanFieldProps = {
  readonly input: RefObject<HTMLInputElement | null>
  readonly text: string
  onText(text: string): void
  onFind(): void
  /** Down into the lists. */
  onDown(): void
}

export function ScanField({ input, text, onText, onFind, onDown }: ScanFieldProps) {
  const { parcels } = useWords()
  const find = onEnter(onFind)
  return (
    <div className="parcel-scan">
      <TextInput
        ref={input}
        size="lg"
        className="parcel-scan-field"
        aria-label={parcels.scan}
        placeholder={parcels.scanHint}
        leftSection={<IconBarcode size={24} stroke={1.75} aria-hidden />}
        value={text}
        onChange={event => onText(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'ArrowDown' && !isComposing(event)) {
            event.preventDefault()
            onDown()
          } else find(event)
        }}
      />
      <Button size="lg" rightSection={<KeyHint name="Enter" />} onClick={onFind}>
        {parcels.find}
      </Button>
    </div>
  )
}
