// Language, colours and text size of this computer, around everything.
import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { Notifications } from '@mantine/notifications'
import { type ReactNode, useEffect } from 'react'
import type { Language } from '#shared/catalog/languages'
import type { Preferences } from '#shared/model/preferences'
import { LanguageProvider } from '../ui/words'
import { cssVariables, theme } from './theme'

const DATE_LOCALES: Readonly<Record<Language, string>> = { 'zh-CN': 'zh-cn', 'zh-TW': 'zh-tw', en: 'en' }

type LookProps = {
  readonly preferences: Pick<Preferences, 'language' | 'theme' | 'textSize'>
  readonly children: ReactNode
}

export function Look({ preferences, children }: LookProps) {
  const { language, textSize } = preferences
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dataset.textSize = textSize
  }, [language, textSize])

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      {...(preferences.theme === 'auto' ? {} : { forceColorScheme: preferences.theme })}
    >
      <DatesProvider settings={{ locale: DATE_LOCALES[language], firstDayOfWeek: 1, weekendDays: [] }}>
        <LanguageProvider language={language}>
          {children}
          <Notifications position="bottom-left" limit={2} transitionDuration={120} />
        </LanguageProvider>
      </DatesProvider>
    </MantineProvider>
  )
}
