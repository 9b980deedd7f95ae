function timeLeft(seconds: number): string {
  if (seconds === 0) return 'bijna klaar';
  if (seconds === 1) return 'nog 1 seconde';
  if (seconds < 120) return `nog ${seconds} seconden`;
  return `nog ${Math.round(seconds / 60)} minuten`;
}

/** Dutch words of the check that every edition passes, and of what to do when it does not go well. */
export const checkTexts = {
  making: 'De editie wordt gemaakt en nagekeken',
  releasing: 'De editie wordt nagekeken en vrijgegeven',
  answered: (n: string) => `${n} vragen beantwoord`,
  timeLeft,
  stop: 'Stoppen',
  again: 'Opnieuw nakijken',
  lookAgain: 'Opnieuw kijken',
  tryAgain: 'Opnieuw proberen',
  onlyTotals: 'Vrijgeven met alleen totalen',
  askOnlyTotals:
    'Alleen de totalen worden bijgewerkt. Alle verdelingen blijven zoals ze waren. De editie zegt dat een controle niet is gelukt.',
  askOwn:
    'Of een aantal kan worden bijgewerkt, wordt nu uitgerekend met de gegevens van alle aanbieders samen.',
  failed: {
    heading: 'Een controle is niet gelukt',
    text: 'Er is niets vrijgegeven. U kunt het opnieuw proberen. Lukt het niet, dan kunnen alleen de totalen worden vrijgegeven; de verdelingen blijven dan zoals ze waren.',
  },
  refused: {
    stopped: {
      heading: 'Het nakijken is gestopt',
      text: 'Er is niets vrijgegeven. Uw toelichtingen zijn bewaard.',
    },
    changed: {
      heading: 'Er is iets veranderd sinds u keek',
      text: 'Er is niets vrijgegeven. Kijk eerst wat er nu kan worden vrijgegeven. Uw toelichtingen zijn bewaard.',
    },
    'check-succeeded': {
      heading: 'De controle is nu wel gelukt',
      text: 'Er is niets vrijgegeven. Kijk eerst wat er nu kan worden vrijgegeven. Uw toelichtingen zijn bewaard.',
    },
  },
  numbers: {
    heading: (n: number) =>
      n === 1 ? 'Dit getal staat niet in de editie' : 'Deze getallen staan niet in de editie',
    why: 'De werkgroep leest uw toelichting zoals u haar schrijft. Een klein aantal kan een inwoner herkenbaar maken. Pas het aan, of laat het staan als het mag.',
    leave: 'Dit mag zo blijven',
  },
  own: {
    heading: 'In deze pilot werken meer aanbieders',
    text: 'U ziet hier alleen wat er bij úw organisatie bij komt. Wat er samen te zien is, en wat nog wacht, staat na het vrijgeven in de editie. Zo kan niemand uitrekenen wie er bij een ander is geweest.',
    totals: 'Erbij van u',
    summary: (n: number) => (n === 1 ? '1 erbij van u' : `${n} erbij van u`),
    next: 'staat straks in de editie',
    nothing: 'niets nieuws van u',
    cameIn: (n: string) => `${n} erbij van u`,
    checks: 'Bij het vrijgeven wordt alles nagekeken.',
  },
} as const;
