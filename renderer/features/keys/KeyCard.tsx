// The key card: exactly what can be pressed right now.
import { Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '../../ui/Dialog'
import { useKeyCard } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'

export function KeyCard({ onClose }: { onClose(): void }) {
  const words = useWords()
  const now = useKeyCard()
  // What was true when the card was opened; the card itself has no keys to show.
  const [groups] = useState(now)
  return (
    <Dialog title={words.keys.title} onClose={onClose} size="lg">
      <Stack gap={24}>
        {groups.map(group => (
          <Stack key={group.title} gap={8}>
            <Text fw={600}>{group.title}</Text>
            {group.keys.map(key => (
              <Group key={key.name} gap={12} wrap="nowrap">
                <span style={{ flex: '0 0 6rem' }}>
                  <KeyHint name={key.name} />
                </span>
                <span>{key.does}</span>
              </Group>
            ))}
          </Stack>
        ))}
      </Stack>
    </Dialog>
  )
}
