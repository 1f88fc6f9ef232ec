const CHOSEN = 'trellis-chime';
const LASTS_S = 1.4;
const TONE_HZ = 660;
/** As loud as a spoon against a cup. */
const LOUD = 0.12;
const SHAKES_MS = 180;

let isOn = $state(localStorage.getItem(CHOSEN) === 'yes');
let audio: AudioContext | undefined;

/** A soft tone and a short shake when a step's time is over. Silent until somebody turns it on. */
export const chime = {
  get isOn() {
    return isOn;
  },
  turn(on: boolean): void {
    isOn = on;
    if (on) {
      localStorage.setItem(CHOSEN, 'yes');
      ring();
    } else {
      localStorage.removeItem(CHOSEN);
    }
  },
  ring(): void {
    if (isOn) ring();
  }
};

function ring(): void {
  if ('vibrate' in navigator) navigator.vibrate(SHAKES_MS);
  audio ??= new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = TONE_HZ;
  volume.gain.setValueAtTime(LOUD, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.0001, audio.currentTime + LASTS_S);
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + LASTS_S);
}
