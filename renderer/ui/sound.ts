// Two soft notes, made on the spot: no file to load, nothing that startles a customer.

/** Hertz, and when each begins, in seconds. */
const NOTES = [
  { pitch: 659.25, at: 0 },
  { pitch: 880, at: 0.18 },
] as const
const LENGTH_S = 0.7
const LOUDNESS = 0.08

/** Silent where there is no sound card: a reminder is seen in any case. */
export function playReminder(): void {
  if (typeof AudioContext === 'undefined') return
  const audio = new AudioContext()
  for (const { pitch, at } of NOTES) {
    const start = audio.currentTime + at
    const tone = new OscillatorNode(audio, { type: 'sine', frequency: pitch })
    const volume = new GainNode(audio, { gain: 0 })
    // Rises and fades: a hard edge would be heard as a click.
    volume.gain.setValueAtTime(0, start)
    volume.gain.linearRampToValueAtTime(LOUDNESS, start + 0.03)
    volume.gain.exponentialRampToValueAtTime(0.0001, start + LENGTH_S)
    tone.connect(volume).connect(audio.destination)
    tone.start(start)
    tone.stop(start + LENGTH_S)
  }
  setTimeout(() => void audio.close(), 2000)
}
