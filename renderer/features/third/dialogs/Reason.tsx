// Why: one line with ready-made reasons.
import { Button, Group } from '@mantine/core'
import { LineField } from '../../../ui/LineField'
import { useWords } from '../../../ui/words'

type ReasonProps = {
  readonly value: string
  readonly reasons: readonly string[]
  readonly error: string | undefined
  onChange(reason: string): void
}

export function Reason({ value, reasons, error, onChange }: ReasonProps) {
  const { common } = useWords()
  return (
    <div>
      <LineField
        label={common.reason}
        hint={common.reasonHint}
        value={value}
        error={error}
        autoFocus
        onChange={onChange}
      />
      <Group gap={8} mt={8}>
        {reasons.map(text => (
          <Button key={text} variant="default" fw={400} onClick={() => onChange(text)}>
            {text}
          </Button>
        ))}
      </Group>
    </div>
  )
}
