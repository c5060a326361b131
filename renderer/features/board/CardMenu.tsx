// What can be done with a card, where the finger or the mouse asked for it.
import { Menu } from '@mantine/core'
import { IconArrowRight, IconArrowsExchange } from '@tabler/icons-react'
import type { CaseCard } from '#shared/model/views'
import { useShop } from '../../bridge/appState'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'

export type MenuAt = { readonly card: CaseCard; readonly x: number; readonly y: number }

type CardMenuProps = { readonly at: MenuAt; onClose(): void; onOpen(): void; onMove(): void }

export function CardMenu({ at, onClose, onOpen, onMove }: CardMenuProps) {
  const { board } = useWords()
  const shop = useShop()
  return (
    <Menu opened position="bottom-start" onClose={onClose} width={220}>
      <Menu.Target>
        <span className="board-menu-place" style={{ left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={board.cardMenu}>
        <Menu.Item
          leftSection={<IconArrowRight size={18} aria-hidden />}
          rightSection={<KeyHint name="Enter" />}
          onClick={onOpen}
        >
          {board.openCard}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowsExchange size={18} aria-hidden />}
          rightSection={<KeyHint name="KeyM" />}
          disabled={shop.readOnly}
          onClick={onMove}
        >
          {board.move}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
