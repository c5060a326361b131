// Today: what has to be done, in working order; as a list, or one row after the other.
import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { dayOf } from '#shared/time/zone'
import { sayError } from '#shared/words/sayError'
import { useShop } from '../../bridge/appState'
import { useNow } from '../../bridge/now'
import { useAnswer } from '../../bridge/useAnswer'
import { useUsable } from '../../bridge/useUsable'
import { Page } from '../../ui/layout'
import { ErrorBanner, LoadingLines } from '../../ui/states'
import { useWords } from '../../ui/words'
import { MorningScreen } from './morning/MorningScreen'
import { useMorningRun } from './morning/useMorningRun'
import { RowDialogs } from './RowDialogs'
import { TodayDesk } from './TodayDesk'
import { useTodayChoices } from './todayChoices'
import { useRowActions } from './useRowActions'
import './today.css'

export function TodayScreen() {
  const words = useWords()
  const { timeZone } = useShop()
  const nowMs = useNow()
  const choices = useTodayChoices()
  const { mine, whole } = choices
  const today = useAnswer('today.get', { mine, whole })
  const rowDesk = useRowActions()
  const morning = useMorningRun(today.value, dayOf(nowMs, timeZone))
  /** Where the list begins again after the run. */
  const [returnTo, setReturnTo] = useState<string | null>(null)
  useUsable(today.value !== undefined)
  // Known before it is needed: opening hours make the ready times of 稍后.
  useAnswer('settings.get', null)

  const isRunning = morning.run !== null
  useEffect(() => {
    if (isRunning) setReturnTo(null)
  }, [isRunning])

  if (today.value === undefined)
    return (
      <Page title={words.today.title}>
        {today.error === null ? (
          <LoadingLines height={56} />
        ) : (
          <ErrorBanner
            title={words.today.failed}
            safe={words.today.failedSafe}
            next={sayError(words, today.error)}
            actions={
              <Button variant="default" onClick={today.again}>
                {words.common.retry}
              </Button>
            }
          />
        )}
      </Page>
    )
  if (morning.run === null)
    return (
      <TodayDesk
        view={today.value}
        choices={choices}
        rowDesk={rowDesk}
        startAt={returnTo}
        onMorning={morning.start}
      />
    )
  return (
    <>
      <MorningScreen
        view={today.value}
        run={morning.run}
        actions={rowDesk.actions}
        isCovered={rowDesk.dialog !== null}
        onEnd={() => setReturnTo(morning.end())}
      />
      <RowDialogs rowDesk={rowDesk} onPutOff={nothing} onGiven={nothing} />
    </>
  )
}

function nothing(): void {}
