import type { Language } from '../../server/domain/codes/language.ts';

/** Words of the questionnaire for the resident, in its three languages. Short and plain. */
export type ClientTexts = {
  title: string;
  lead: string;
  promise: string;
  code: string;
  codeHint: string;
  codeRead: string;
  codeWrong: string;
  questions: string;
  skip: string;
  together: string;
  send: string;
  sending: string;
  notSent: string;
  notSentHeading: string;
  busy: string;
  nothingAnswered: string;
  readAloud: string;
  stopReading: string;
  textBlocked: string;
  thanksTitle: string;
  thanks: string;
  thanksClose: string;
};

/** The name of each language in that language. */
export const languageNames: Record<Language, string> = {
  nl: 'Nederlands',
  fy: 'Frysk',
  en: 'English',
};

export const clientTexts: Record<Language, ClientTexts> = {
  nl: {
    title: 'Vertel hoe het ging',
    lead: 'Een paar vragen over de hulp van de onafhankelijke ondersteuner. Het duurt ongeveer één minuut.',
    promise: 'Niemand kan zien wie u bent. Ook de gemeente en uw ondersteuner niet.',
    code: 'De code op uw strookje',
    codeHint: 'Twaalf letters en cijfers. U kunt de code één keer gebruiken.',
    codeRead: 'De code van uw strookje is ingevuld.',
    codeWrong: 'Deze code klopt niet of is al gebruikt. Kijk de code nog eens na.',
    questions: 'De vragen',
    skip: 'U mag een vraag overslaan.',
    together: 'Iemand hielp mij met invullen',
    send: 'Versturen',
    sending: 'Bezig met versturen…',
    notSent: 'Het is nog niet verstuurd. Uw antwoorden staan er nog. Probeer het zo nog eens.',
    notSentHeading: 'Nog niet verstuurd',
    busy: 'Het is nu even druk. Wacht een minuut en probeer het opnieuw. Uw antwoorden staan er nog.',
    nothingAnswered: 'Geef op minstens één vraag antwoord.',
    readAloud: 'Lees voor',
    stopReading: 'Stop met voorlezen',
    textBlocked: 'Haal de naam, het nummer of het adres uit uw tekst. Dan kunt u versturen.',
    thanksTitle: 'Dank u wel',
    thanks: 'Uw antwoorden zijn verstuurd. Ze helpen om de hulp beter te maken.',
    thanksClose: 'U kunt deze pagina nu sluiten.',
  },
  fy: {
    title: 'Fertel hoe’t it gie',
    lead: 'In pear fragen oer de help fan de ûnôfhinklike stiper. It duorret likernôch ien minút.',
    promise: 'Nimmen kin sjen wa’t jo binne. Ek de gemeente en jo stiper net.',
    code: 'De koade op jo strookje',
    codeHint: 'Tolve letters en sifers. Jo kinne de koade ien kear brûke.',
    codeRead: 'De koade fan jo strookje is ynfolle.',
    codeWrong: 'Dizze koade doocht net of is al brûkt. Sjoch de koade nochris nei.',
    questions: 'De fragen',
    skip: 'Jo meie in fraach oerslaan.',
    together: 'Immen holp my mei ynfoljen',
    send: 'Ferstjoere',
    sending: 'Dwaande mei ferstjoeren…',
    notSent: 'It is noch net ferstjoerd. Jo antwurden steane der noch. Besykje it aanst nochris.',
    notSentHeading: 'Noch net ferstjoerd',
    busy: 'It is no efkes drok. Wachtsje in minút en besykje it nochris. Jo antwurden steane der noch.',
    nothingAnswered: 'Jou op op syn minst ien fraach antwurd.',
    readAloud: 'Lês foar',
    stopReading: 'Stopje mei foarlêzen',
    textBlocked: 'Helje de namme, it nûmer of it adres út jo tekst. Dan kinne jo ferstjoere.',
    thanksTitle: 'Tige tank',
    thanks: 'Jo antwurden binne ferstjoerd. Se helpe om de help better te meitsjen.',
    thanksClose: 'Jo kinne dizze side no slute.',
  },
  en: {
    title: 'Tell us how it went',
    lead: 'A few questions about the help of the independent supporter. It takes about one minute.',
    promise: 'No one can see who you are. Not the municipality and not your supporter either.',
    code: 'The code on your slip',
    codeHint: 'Twelve letters and numbers. You can use the code once.',
    codeRead: 'The code of your slip has been filled in.',
    codeWrong: 'This code is not right or has been used. Please check the code.',
    questions: 'The questions',
    skip: 'You may skip a question.',
    together: 'Someone helped me fill this in',
    send: 'Send',
    sending: 'Sending…',
    notSent: 'It has not been sent yet. Your answers are still here. Please try again.',
    notSentHeading: 'Not sent yet',
    busy: 'It is busy right now. Wait a minute and try again. Your answers are still here.',
    nothingAnswered: 'Please answer at least one question.',
    readAloud: 'Read aloud',
    stopReading: 'Stop reading',
    textBlocked: 'Take the name, number or address out of your text. Then you can send it.',
    thanksTitle: 'Thank you',
    thanks: 'Your answers have been sent. They help to make the support better.',
    thanksClose: 'You can close this page now.',
  },
};
