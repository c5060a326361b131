// What every part of the knowledge screen needs: the shop's own version, whether it may be changed, and how to open an editor.
import { createContext, type ReactNode, useContext } from 'react'
import type { OwnKnowledge } from '../../bridge/ownKnowledge'
import type { Editing } from './editing'

type Room = OwnKnowledge & {
  readonly canEdit: boolean
  edit(editing: Editing): void
}

const RoomContext = createContext<Room | null>(null)

export function KnowledgeRoom({ room, children }: { readonly room: Room; readonly children: ReactNode }) {
  return <RoomContext.Provider value={room}>{children}</RoomContext.Provider>
}

export function useRoom(): Room {
  const room = useContext(RoomContext)
  if (room === null) throw new Error('useRoom outside the knowledge screen')
  return room
}
