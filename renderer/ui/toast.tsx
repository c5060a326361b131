// A short word that goes away by itself; with an undo button when there is something to take back.
import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'

export type ToastOptions = {
  readonly action?: { readonly label: string; run(): void }
  /** Stays longer: it says that something went wrong. */
  readonly serious?: boolean
}

export function showToast(text: string, { action, serious = false }: ToastOptions = {}): void {
  const id = notifications.show({
    message: (
      <Group justify="space-between" wrap="nowrap" gap={16}>
        <span role={serious ? 'alert' : 'status'}>{text}</span>
        {action === undefined ? null : (
          <Button
            variant="subtle"
            size="compact-md"
            flex="none"
            onClick={() => {
              notifications.hide(id)
              action.run()
            }}
          >
            {action.label}
          </Button>
        )}
      </Group>
    ),
    autoClose: serious ? 12_000 : 6_000,
    withBorder: true,
    color: serious ? 'dark' : 'teal',
  })
}
