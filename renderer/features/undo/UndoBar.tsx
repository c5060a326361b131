// Takes the last step back: by Ctrl+Z, or at the foot of the rail, where it says what that step was.
import { Button, Popover, Stack, Text, UnstyledButton } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import type { UndoView } from '#shared/model/views'
import { useShop } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { useAnswer } from '../../bridge/useAnswer'
import { useSay } from '../../bridge/useSay'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'
import { sayStep } from './sayStep'
import './undo.css'

export function UndoBar() {
  const words = useWords()
  const desk = useDesk()
  const shop = useShop()
  const last = useAnswer('undo.last', null).value ?? null
  useKeys(
    { 'mod+KeyZ': { does: words.keys.undo, run: () => void desk.undo() } },
    { title: words.keys.everywhere, enabled: !shop.readOnly },
  )
  return last === null || shop.readOnly ? null : <LastStep last={last} />
}

function LastStep({ last }: { readonly last: NonNullable<UndoView> }) {
  const words = useWords()
  const desk = useDesk()
  const say = useSay()
  const clerks = useAnswer('clerk.list', null).value
  const [isOpen, setIsOpen] = useState(false)
  const step = sayStep(words, last.what, last.no ?? '')
  const name = clerks?.find(clerk => clerk.id === last.by)?.name ?? ''
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="right-end" width={320} trapFocus withinPortal>
      <Popover.Target>
        <UnstyledButton
          className="undo-bar"
          aria-label={words.undo.barLabel(step)}
          title={words.undo.barLabel(step)}
          onClick={() => setIsOpen(open => !open)}
        >
          <IconArrowBackUp size={20} stroke={1.75} aria-hidden />
          <span className="undo-bar-word">{words.undo.bar}</span>
          <KeyHint name="mod+KeyZ" />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.undo.title}>
        <Stack gap={8}>
          <Text size="sm" c="dimmed">
            {words.undo.title}
          </Text>
          <Text fw={600}>{step}</Text>
          <Text size="sm" c="dimmed" title={say.exactly(last.at)}>
            {words.undo.by(name, say.ago(last.at))}
          </Text>
          {last.what === 'followUp.tell' ? <Text size="sm">{words.undo.toldNote}</Text> : null}
          <Button
            variant="default"
            data-autofocus
            leftSection={<IconArrowBackUp size={18} aria-hidden />}
            rightSection={<KeyHint name="mod+KeyZ" />}
            onClick={() => {
              setIsOpen(false)
              void desk.undo()
            }}
          >
            {words.undo.run}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
