import { describe, expect, it } from 'vitest';
import { REHEARSAL_PASSWORD } from '../../../server/access/rehearsal.ts';
import { passwordProblem } from '../../../server/domain/password-rules.ts';

const person = { name: 'Jan van der Veen', email: 'j.vanderveen@aanbieder.example' };

describe('a password', () => {
  it.each(['een fiets met drie sloten', 'Wie zaait er nu in november?', REHEARSAL_PASSWORD])(
    'may be a sentence: %s',
    (password) => {
      expect(passwordProblem(password, person)).toBeNull();
    },
  );

  it.each([
    ['te kort hoor', /ten minste 15/],
    ['x'.repeat(129), /ten hoogste 128/],
    ['aaaaaaaaaaaaaaaaaa', /herhaalt/],
    ['abababababababab', /herhaalt/],
    ['klaproosklaproos', /herhaalt/],
    ['familie van der veen', /naam of e-mailadres/],
    ['VANDERVEEN is mijn naam', /naam of e-mailadres/],
    ['j.vanderveen@aanbieder.example', /naam of e-mailadres/],
    ['werken met Naast is fijn', /“naast”/],
    ['mijn wachtwoord is lang', /“wachtwoord”/],
    ['Welkom in de zomer', /“welkom”/],
    ['1234567890 en verder', /“123456”/],
  ])('may not be easy to guess: %s', (password, words) => {
    expect(passwordProblem(password, person)).toMatch(words);
  });

  it('may hold short parts of a name, which are in every sentence', () => {
    expect(passwordProblem('een van de tien eenden', person)).toBeNull();
  });
});
