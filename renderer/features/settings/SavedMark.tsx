// Says for a moment that it was saved, right where it was done.
import { IconCheck } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useWords } from '../../ui/words'

const SHOWN_MS = 3000

/** `count` grows with every save. */
export function SavedMark({ count }: { readonly count: number }) {
  const { settings } = useWords()
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (count === 0) return
    setShown(true)
    const timer = setTimeout(() => setShown(false), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [count])
  return (
    <span className="settings-saved" role="status">
      {shown ? (
        <>
          <IconCheck size={16} aria-hidden />
          {settings.saved}
        </>
      ) : null}
    </span>
  )
}
