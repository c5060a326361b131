// The languages of the interface and of every catalogue text. Adding one here makes the compiler list what it still needs.
export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>

/** Each language calls itself by its own name, whatever the interface speaks at the moment. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
}
