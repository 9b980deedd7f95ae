/** Shortest and longest password, in characters. Length is what makes a password strong. */
export const PASSWORD_MIN = 15;
export const PASSWORD_MAX = 128;

/** Fewer different characters than this is "aaaaaaaaaaaaaaa" or "abababababababa". */
const fewestDifferent = 5;

/** Parts of names and addresses shorter than this are too common to forbid. */
const shortestPart = 4;

// What people try first, here; a list of leaked passwords is not available offline.
const obvious = ['naast', 'wachtwoord', 'password', 'welkom', 'qwerty', '123456'];

function partsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= shortestPart);
}

function isRepetition(text: string): boolean {
  // A text that repeats a shorter piece is found again inside itself doubled.
  return (text + text).indexOf(text, 1) < text.length;
}

/**
 * Why a password cannot be used, in Dutch, or null when it can. Used by the form and the server.
 * It asks for length and refuses what is easy to guess about this person or this product; it cannot
 * tell whether a password has leaked elsewhere.
 * @param person whose password it is: parts of the name and the e-mail address may not be in it.
 */
export function passwordProblem(
  password: string,
  person: { name: string; email: string },
): string | null {
  if (password.length < PASSWORD_MIN) {
    return `Kies een wachtwoord van ten minste ${PASSWORD_MIN} tekens. Een zin is makkelijk te onthouden.`;
  }
  if (password.length > PASSWORD_MAX) {
    return `Een wachtwoord mag ten hoogste ${PASSWORD_MAX} tekens lang zijn.`;
  }
  const lower = password.toLowerCase();
  if (new Set(lower).size < fewestDifferent || isRepetition(lower)) {
    return 'Dit wachtwoord herhaalt steeds hetzelfde. Kies een zin van een paar woorden.';
  }
  const [mailbox = ''] = person.email.split('@');
  const personal = [...partsOf(person.name), ...partsOf(mailbox), person.email.toLowerCase()];
  if (personal.some((part) => lower.includes(part))) {
    return 'Uw naam of e-mailadres staat in dit wachtwoord. Dat is makkelijk te raden.';
  }
  const known = obvious.find((word) => lower.includes(word));
  if (known !== undefined) {
    return `In dit wachtwoord staat “${known}”. Dat is makkelijk te raden.`;
  }
  return null;
}
