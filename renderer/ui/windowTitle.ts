// What the window's title says. While the screen is covered, the taskbar must not tell what the screen hides.

let usual = ''
let cover: string | null = null

function show(): void {
  document.title = cover ?? usual
}

export function setTitle(title: string): void {
  usual = title
  show()
}

/** Null: the usual one again. */
export function coverTitle(title: string | null): void {
  cover = title
  show()
}
