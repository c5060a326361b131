// Every component of the house in every state. Hidden: /gallery.
export function GalleryScreen() {
  return null
}
