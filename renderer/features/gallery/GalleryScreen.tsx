// Every component of the house in every state, in both themes and all languages. Hidden: /gallery.
import {
  MantineProvider,
  SegmentedControl,
  useMantineCssVariablesResolver,
  useMantineTheme,
} from '@mantine/core'
import { useRef, useState } from 'react'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '#shared/catalog/languages'
import { Page } from '../../ui/layout'
import { LanguageProvider, useLanguage, useWords } from '../../ui/words'
import { Samples } from './Samples'
import './gallery.css'

const SCHEMES = ['light', 'dark'] as const

export function GalleryScreen() {
  const words = useWords()
  const [language, setLanguage] = useState<Language>(useLanguage())
  return (
    <Page
      title={words.frame.places.gallery}
      actions={
        <SegmentedControl
          value={language}
          onChange={value => setLanguage(value as Language)}
          data={LANGUAGES.map(value => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
      }
    >
      <LanguageProvider language={language}>
        <div className="gallery">
          {SCHEMES.map(scheme => (
            <Themed key={scheme} scheme={scheme} />
          ))}
        </div>
      </LanguageProvider>
    </Page>
  )
}

function Themed({ scheme }: { readonly scheme: 'light' | 'dark' }) {
  const theme = useMantineTheme()
  const cssVariables = useMantineCssVariablesResolver()
  const root = useRef<HTMLDivElement>(null)
  return (
    <div ref={root} id={`gallery-${scheme}`} className="gallery-side" data-mantine-color-scheme={scheme}>
      <MantineProvider
        forceColorScheme={scheme}
        theme={theme}
        {...(cssVariables ? { cssVariablesResolver: cssVariables } : {})}
        cssVariablesSelector={`#gallery-${scheme}`}
        deduplicateCssVariables={false}
        getRootElement={() => root.current ?? undefined}
      >
        <Samples />
      </MantineProvider>
    </div>
  )
}
