/** Dutch words of the frame around all screens, of signing in and of the account. */
export const frameTexts = {
  roles: {
    supporter: 'ondersteuner',
    coordinator: 'coördinator',
    workgroup: 'werkgroep',
    secretary: 'secretaris',
    admin: 'beheerder',
  },
  signOut: 'Uitloggen',
  myAccount: 'Mijn account',
  help: 'Help',
  aboutFigures: 'Over deze cijfers',
  notFoundTitle: 'Niet gevonden',
  notFoundHeading: 'Deze pagina is er niet',
  notFoundExplanation: 'Misschien is het adres veranderd, of hoort deze pagina niet bij uw rol.',
  toStart: 'Naar de beginpagina',
  errorTitle: 'Het lukt even niet',
  errorExplanation: 'Er ging iets mis bij het ophalen. Wat u eerder opsloeg is veilig.',
  tryAgain: 'Probeer het nog eens',
  offline: 'Geen verbinding met de server. Wat u typt blijft op dit scherm staan.',
  expiredHeading: 'Log opnieuw in',
  expiredExplanation:
    'U was een tijd niet bezig, of uw werkdag is om. Log opnieuw in. Wat u had ingevuld staat er nog.',
  internalNotice: 'Intern: deze gegevens zijn niet voor de werkgroep.',
  internal: 'Intern, niet voor de werkgroep',
  noPilot:
    'U hebt nog geen rol in een pilot. Wacht u op bevestiging van een rol? Vraag het de coördinator of de beheerder.',
} as const;
