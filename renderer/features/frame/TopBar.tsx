// The bar on top: find, register, how the store is, who is at work.
import { Button, Menu, UnstyledButton } from '@mantine/core'
import {
  IconChevronDown,
  IconDoorExit,
  IconEyeOff,
  IconKeyboard,
  IconPlus,
  IconUserCircle,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useShop } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { useCommand } from '../../bridge/useCommand'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'
import { StoreStatus } from './StoreStatus'

export function TopBar({ search }: { readonly search: ReactNode }) {
  const words = useWords()
  const desk = useDesk()
  const shop = useShop()
  return (
    <div className="top-bar">
      <div className="top-bar-search">{search}</div>
      <Button
        leftSection={<IconPlus size={18} aria-hidden />}
        rightSection={<KeyHint name="F2" />}
        disabled={shop.readOnly}
        onClick={() => desk.openRegister()}
      >
        {words.frame.register}
      </Button>
      <StoreStatus />
      <Button
        variant="default"
        className="cover-button"
        leftSection={<IconEyeOff size={18} stroke={1.75} aria-hidden />}
        rightSection={<KeyHint name="F12" />}
        title={words.privacy.coverDoes}
        onClick={desk.cover}
      >
        {words.privacy.cover}
      </Button>
      <ClerkMenu />
    </div>
  )
}

function ClerkMenu() {
  const words = useWords()
  const desk = useDesk()
  const shop = useShop()
  const leave = useCommand('shop.leave')

  async function leaveShop(): Promise<void> {
    const result = await leave.run(null)
    if (!result.ok) desk.showError(result.error)
  }

  const name = shop.clerk?.name ?? words.frame.noClerk
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton className="clerk-button" aria-label={shop.clerk ? words.frame.clerkNow(name) : name}>
          <IconUserCircle size={20} stroke={1.75} aria-hidden />
          <span className="clerk-name">{name}</span>
          <IconChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{shop.name}</Menu.Label>
        {shop.readOnly ? null : (
          <Menu.Item leftSection={<IconUserCircle size={18} aria-hidden />} onClick={desk.pickClerk}>
            {words.frame.changeClerk}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconKeyboard size={18} aria-hidden />}
          rightSection={<KeyHint name="F1" />}
          onClick={desk.openKeys}
        >
          {words.frame.keys}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconDoorExit size={18} aria-hidden />} onClick={() => void leaveShop()}>
          {words.frame.leaveShop}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
