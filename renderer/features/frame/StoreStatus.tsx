// How the store is, in the top bar: one word, and the whole story when it is opened.
import { Button, Group, Stack, Text } from '@mantine/core'
import { instant } from '#shared/time/zone'
import { sayNotice } from '#shared/words/sayError'
import { useDesk } from '../../bridge/desk'
import { useAnswer } from '../../bridge/useAnswer'
import { useCommand } from '../../bridge/useCommand'
import { useSay } from '../../bridge/useSay'
import { type Light, StoreLight } from '../../ui/StoreLight'
import { useWords } from '../../ui/words'
import { useCopyElsewhere } from './useCopyElsewhere'

export function StoreStatus() {
  const words = useWords()
  const desk = useDesk()
  const say = useSay()
  const health = useAnswer('store.health', null).value
  const show = useCommand('folder.show')
  const copy = useCopyElsewhere()
  if (!health) return null

  async function showFolder(): Promise<void> {
    const result = await show.run(null)
    if (!result.ok) desk.showError(result.error)
  }

  const savedAt = health.lastSavedAt === null ? null : instant(health.lastSavedAt)
  const light: Light = health.mode === 'readOnly' ? 'readOnly' : health.light
  return (
    <StoreLight light={light} text={words.store.light[light]}>
      <Stack gap={12}>
        <Text fw={600}>{words.store.lightSays[light]}</Text>
        {health.notices.map(notice => (
          <Text key={`${notice.code} ${JSON.stringify(notice.params)}`} size="sm">
            {sayNotice(words, notice)}
          </Text>
        ))}
        <Text size="sm" c="dimmed" title={savedAt === null ? undefined : say.exactly(savedAt)}>
          {words.common.labelled(
            words.store.lastSaved,
            savedAt === null ? words.store.notSavedYet : say.moment(savedAt),
          )}
        </Text>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {words.common.labelled(words.store.folder, health.folder)}
        </Text>
        <Group gap={8}>
          <Button variant="default" size="sm" onClick={() => void showFolder()}>
            {words.store.showFolder}
          </Button>
          <Button variant="default" size="sm" loading={copy.busy} onClick={() => void copy.run()}>
            {words.store.copyElsewhere}
          </Button>
        </Group>
      </Stack>
    </StoreLight>
  )
}
