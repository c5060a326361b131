// A short word that goes away by itself; with an undo button when there is something to take back.
import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'

export type ToastOptions = {
  readonly action?: { readonly label: string; run(): void }
  /** Stays longer: it says that something went wrong. */
  readonly serious?: boolean
  /** Says something more about what the toast before it said: that one stays. */
  readonly beside?: boolean
}

/** The toast that carries a button, while it is there. */
let withAction: string | null = null

export function showToast(
  text: string,
  { action, serious = false, beside = false }: ToastOptions = {},
): void {
  // Only the newest step can be taken back: an older button would take back something else than it stands beside.
  if (withAction !== null && !serious && !beside) {
    notifications.hide(withAction)
    withAction = null
  }
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
    autoClose: serious ? 12_000 : action === undefined ? 6_000 : 10_000,
    withBorder: true,
    color: serious ? 'dark' : 'teal',
  })
  if (action !== undefined && !beside) withAction = id
}
