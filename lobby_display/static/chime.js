// Two soft notes before a call, made on the spot: nothing to fetch, nothing to lose.

const NOTES = [
  { hertz: 659.26, after: 0 },
  { hertz: 523.25, after: 0.32 },
];
const RINGING = 1.1;
const VOLUME = 0.22;

let audio = null;

function note({ hertz, after }) {
  const start = audio.currentTime + after;
  const loudness = audio.createGain();
  loudness.gain.setValueAtTime(0, start);
  loudness.gain.linearRampToValueAtTime(VOLUME, start + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.001, start + RINGING);
  const tone = new OscillatorNode(audio, { frequency: hertz });
  tone.connect(loudness).connect(audio.destination);
  tone.start(start);
  tone.stop(start + RINGING);
}

/** Ring once. A browser that has not been allowed to sound stays silent: a chime is never played late. */
export function chime() {
  audio ??= new AudioContext();
  if (audio.state === "running") NOTES.forEach(note);
  else audio.resume();
}
