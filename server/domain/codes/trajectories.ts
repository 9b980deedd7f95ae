import type { CodeList } from './code-list.ts';

/**
 * How long the support of a case lasts, worked out from its contacts and never asked. Alkmaar speaks of
 * "kortdurend" only; the bounds are ours and a setting.
 */
export const trajectories = {
  id: 'trajectories',
  name: 'Duur van de hulp',
  question: 'Hoe lang duurt de hulp?',
  multiple: false,
  codes: [
    {
      code: 'T1',
      label: 'Eén keer',
      explanation:
        'Casussen met één contact met de inwoner. Overleg zonder de inwoner telt niet mee.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
      derived: true,
    },
    {
      code: 'T2',
      label: 'Kort traject',
      explanation:
        'Casussen met twee tot en met vijf contacten met de inwoner. De grenzen zijn een instelling.',
      source: 'Nota Regio Alkmaar, hoofdstuk 2 (kortdurend)',
      validFrom: '2016-01-01',
      validTo: null,
      derived: true,
    },
    {
      code: 'T3',
      label: 'Langer traject',
      explanation:
        'Casussen met zes of meer contacten met de inwoner. De grenzen zijn een instelling.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
      derived: true,
    },
  ],
} as const satisfies CodeList;

/** The length of a trajectory. */
export type TrajectoryCode = (typeof trajectories.codes)[number]['code'];

/** From how many client contacts a trajectory is short, and from how many it is longer. */
export type TrajectoryThresholds = { short: number; longer: number };

/** Two to five contacts is short, six or more is longer: our bounds until the workgroup sets others. */
export const TRAJECTORY_THRESHOLDS: TrajectoryThresholds = { short: 2, longer: 6 };

/** The trajectory of a case with this many client contacts; null as long as there is none. */
export function trajectoryOf(
  clientContacts: number,
  thresholds: TrajectoryThresholds = TRAJECTORY_THRESHOLDS,
): TrajectoryCode | null {
  if (clientContacts < 1) return null;
  if (clientContacts < thresholds.short) return 'T1';
  return clientContacts < thresholds.longer ? 'T2' : 'T3';
}
