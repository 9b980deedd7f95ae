import { expect, test } from 'vitest';
import { newPerson } from '../../../../server/domain/administration/new-person.ts';
import { roleChoiceOf } from '../../../../web/admin/people/role-choice.ts';

const provider = '7b5c1f1e-0f0a-4c6d-9a7e-1f2d3c4b5a69';
const body = '3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a';
const person = { name: 'Nieuwe collega', email: 'nieuw@aanbieder.example' };

test.each(['supporter', 'coordinator', 'workgroup', 'secretary', 'admin'])(
  'whatever was picked before, a %s is sent with only what belongs to the role',
  (role) => {
    const choice = roleChoiceOf({ role, providerId: provider, bodyId: body });
    expect(newPerson.safeParse({ ...person, ...choice }).success).toBe(true);
  },
);

test('a provider that was not picked is left for the server to ask for', () => {
  const choice = roleChoiceOf({ role: 'supporter', providerId: '', bodyId: '' });
  const result = newPerson.safeParse({ ...person, ...choice });
  expect(result.error?.issues.map(({ path }) => path)).toEqual([['providerId']]);
});
