// Puts a text into the clipboard, and says whether that worked.

import { useWords } from '../ui/words'
import { useDesk } from './desk'

export function useCopy(): (text: string, said?: string) => void {
  const words = useWords().case
  const desk = useDesk()
  return (text, said = words.copied(text)) => {
    navigator.clipboard.writeText(text).then(
      () => desk.toast(said),
      () => desk.toast(words.copyFailed),
    )
  }
}
