import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../server/domain/codes/language.ts';
import { clientTexts } from '../texts/client.ts';
import { Button } from '../ui/button.tsx';

// Few devices have a Frisian voice; a Dutch one is understood.
const voices: Record<Language, string> = { nl: 'nl-NL', fy: 'nl-NL', en: 'en-GB' };

// Voices come in a moment after the page on most devices, and never on some.
function onVoices(listener: () => void): () => void {
  const { speechSynthesis } = window;
  speechSynthesis?.addEventListener?.('voiceschanged', listener);
  return () => speechSynthesis?.removeEventListener?.('voiceschanged', listener);
}

function hasVoices(): boolean {
  return 'speechSynthesis' in window && window.speechSynthesis.getVoices().length > 0;
}

/** Reads a text aloud with the voice of the device; nothing is shown where there is none. */
export function ReadAloudButton({ text, language }: { text: string; language: Language }) {
  const [isReading, setReading] = useState(false);
  const canRead = useSyncExternalStore(onVoices, hasVoices);
  useEffect(() => () => window.speechSynthesis?.cancel(), []);
  if (!canRead) return null;
  function press() {
    window.speechSynthesis.cancel();
    if (isReading) {
      setReading(false);
      return;
    }
    const speech = new SpeechSynthesisUtterance(text);
    speech.lang = voices[language];
    speech.rate = 0.9;
    speech.addEventListener('end', () => setReading(false));
    speech.addEventListener('error', () => setReading(false));
    setReading(true);
    window.speechSynthesis.speak(speech);
  }
  const texts = clientTexts[language];
  return (
    <Button onClick={press} small variant="tertiary">
      {isReading ? texts.stopReading : texts.readAloud}
    </Button>
  );
}
