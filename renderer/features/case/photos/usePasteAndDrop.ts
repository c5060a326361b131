// Pictures that are pasted anywhere or dropped anywhere on the window, while nothing lies over the place they are for.
import { useContext, useEffect, useRef, useState } from 'react'
import { isTyping, LayerContext, useIsTopLayer } from '../../../ui/keys'

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true

/** What a paste holds. In a text field a copied table or word is text, even when it also comes as a picture. */
function pasted(event: ClipboardEvent): readonly File[] {
  const { clipboardData } = event
  const files = [...(clipboardData?.files ?? [])]
  const isText = isTyping(event.target) && clipboardData?.types.includes('text/plain') === true
  return isText ? [] : files
}

/** True while files are held over the window. */
export function usePasteAndDrop(take: (files: readonly File[]) => void, enabled: boolean): boolean {
  const isTop = useIsTopLayer(useContext(LayerContext))
  const [isOver, setOver] = useState(false)
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  const listens = enabled && isTop
  useEffect(() => {
    if (!listens) return
    const onPaste = (event: ClipboardEvent): void => {
      const files = pasted(event)
      if (event.defaultPrevented || files.length === 0) return
      event.preventDefault()
      latest.current(files)
    }
    const onDragOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      setOver(false)
      if (!hasFiles(event)) return
      event.preventDefault()
      latest.current([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('paste', onPaste)
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      setOver(false)
      window.removeEventListener('paste', onPaste)
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [listens])
  return isOver
}
